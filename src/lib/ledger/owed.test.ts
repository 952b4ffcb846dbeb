/** The seal for two people behind a record: to whom it is owed, and when it has become one that must not stand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { everybodyTalks, foundingDesk, joins, type Desk } from '../../../tests/support/desk.ts';
import { idOf } from '../../../tests/support/people.ts';
import { targetsOfCustody } from './exposure.ts';
import { owedRecord, targetsOf } from './owed.ts';
import { newRecordKey } from './recordKey.ts';
import { readWrap, wrapRecordKey, type WrapEntry } from './recordWrap.ts';

const ref = { kind: 'case', id: idOf('a case') } as const;
let luz: Desk;
let paul: Desk;
let amir: Desk;

beforeEach(async () => {
  luz = await foundingDesk('Luz');
  paul = await joins(luz, 'administrator', 'Paul');
  amir = await joins(luz, 'coordinator', 'Amir');
  everybodyTalks(luz, paul, amir);
});

const readers = () => ({ groups: [], members: [luz.me], custodian: paul.me });

async function sealed(): Promise<readonly WrapEntry[]> {
  const key = await newRecordKey(ref, luz.secrets.tagKey);
  const wrap = readWrap(await wrapRecordKey(key, targetsOf(await luz.membership(), readers())));
  if (!wrap) throw new Error('a wrap reads back');
  return wrap.wraps;
}

const outerOf = async (custodian: Desk): Promise<readonly string[]> =>
  targetsOfCustody(await luz.membership(), custodian.me).map(({ to }) => to.split('/')[1] ?? '');

describe('the seal for a coordinator and the custodian', () => {
  it('is owed to each coordinator who is not the custodian, and to nobody where there is no such pair', async () => {
    expect(await outerOf(paul)).toEqual([luz.me, amir.me]);
    expect(await outerOf(amir)).toEqual([luz.me]);
    await luz.does({ act: 'setRole', at: instant(1), member: amir.me, role: 'caseStaff' });
    expect(await outerOf(luz)).toEqual([]);
    await luz.removes(paul.me);
    expect(await outerOf(paul)).toEqual([]);
  });

  it('stands in nobody’s way while both are here, also after another custodian is named', async () => {
    const handed = await sealed();
    const membership = await luz.membership();
    expect(owedRecord(membership, readers(), handed)).toBeUndefined();
    expect(owedRecord(membership, { ...readers(), custodian: amir.me }, handed)).toMatchObject({
      rotate: false,
    });
  });

  it('must fall with the custodian who leaves: what two could open, one and somebody who is gone could', async () => {
    const handed = await sealed();
    await luz.removes(paul.me);
    expect(owedRecord(await luz.membership(), readers(), handed)).toMatchObject({
      rotate: true,
      to: [{ to: `member/${luz.me}` }],
    });
  });

  it('must fall with the coordinator who leaves, or coordinates no more', async () => {
    const handed = await sealed();
    await luz.does({ act: 'setRole', at: instant(1), member: amir.me, role: 'caseStaff' });
    expect(owedRecord(await luz.membership(), readers(), handed)?.rotate).toBe(true);
    await luz.removes(amir.me);
    expect(owedRecord(await luz.membership(), readers(), handed)?.rotate).toBe(true);
  });

  it('is a name that nobody can be behind: then it must fall too', async () => {
    const handed = await sealed();
    const odd = { to: 'custody', key: new Uint8Array(8), wrapped: new Uint8Array(80) };
    expect(owedRecord(await luz.membership(), readers(), [...handed, odd])?.rotate).toBe(true);
  });

  it('is no reader’s: a key that was lent out and is through is owed a successor for the list alone', async () => {
    const handed = await sealed();
    expect(owedRecord(await luz.membership(), readers(), handed, true)).toMatchObject({ rotate: true });
  });
});
