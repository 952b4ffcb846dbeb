/** Keys of records follow people: who comes onto a list is owed the key, and who leaves it is owed the loss of the next. */
import { describe, expect, it } from 'vitest';
import type { ReadersToBe } from '#lib/domain/access/readersOf.ts';
import { newRecordKey, inOrder } from '#lib/ledger/recordKey.ts';
import { owedRecord, targetsOf } from '#lib/ledger/owed.ts';
import {
  follows,
  readWrap,
  unwrapRecordKey,
  wrapRecordKey,
  type RecordWrap,
} from '#lib/ledger/recordWrap.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import { everybodyTalks, foundingDesk, joins, type Desk } from '../support/desk.ts';
import { idOf } from '../support/people.ts';

const ref = { kind: 'case', id: idOf('a case') } as const;

async function aTeam() {
  const rosa = await foundingDesk('Rosa');
  const [amir, june] = [await joins(rosa, 'caseStaff', 'Amir'), await joins(rosa, 'teacher', 'June')];
  everybodyTalks(rosa, amir, june);
  return { rosa, amir, june };
}

async function sealedTo(
  host: Desk,
  key: RecordKey,
  readers: ReadersToBe,
  before?: RecordKey,
): Promise<RecordWrap> {
  const wrap = readWrap(await wrapRecordKey(key, targetsOf(await host.membership(), readers), before));
  if (!wrap) throw new Error('a wrap reads back');
  return wrap;
}

describe('the key of a case', () => {
  it('is owed to a teacher who has come onto its team, and to nobody once it was sealed to her', async () => {
    const { rosa, amir, june } = await aTeam();
    const key = await newRecordKey(ref, rosa.secrets.tagKey);
    const before = { groups: ['coordinators'] as const, members: [amir.me] };
    const wrap = await sealedTo(rosa, key, before);
    const membership = await rosa.membership();
    expect(owedRecord(membership, before, wrap.wraps)).toBeUndefined();
    const after = { ...before, members: [amir.me, june.me] };
    const owed = owedRecord(membership, after, wrap.wraps);
    expect(owed).toMatchObject({ rotate: false, to: [{ to: `member/${june.me}` }] });
    const granted = readWrap(await wrapRecordKey(key, owed?.to ?? []));
    expect(granted && (await unwrapRecordKey(granted, await june.holdings()))).toBeDefined();
    expect(owedRecord(membership, after, [...wrap.wraps, ...(granted?.wraps ?? [])])).toBeUndefined();
  });

  it('must change when somebody leaves the team, the school, or loses a laptop', async () => {
    const { rosa, amir, june } = await aTeam();
    const key = await newRecordKey(ref, rosa.secrets.tagKey);
    const readers = { groups: ['coordinators'] as const, members: [amir.me, june.me] };
    const wrap = await sealedTo(rosa, key, readers);
    const left = { ...readers, members: [amir.me] };
    expect(owedRecord(await rosa.membership(), left, wrap.wraps)?.rotate).toBe(true);

    await rosa.revokes(june.secrets.deviceId);
    expect(owedRecord(await rosa.membership(), readers, wrap.wraps)?.rotate).toBe(true);
    const next = await newRecordKey(ref, rosa.secrets.tagKey, 2);
    const rotated = await sealedTo(rosa, next, readers, key);
    june.hears(rosa);
    expect(await unwrapRecordKey(rotated, await june.holdings())).toBeUndefined();
    expect(await unwrapRecordKey(rotated, await amir.holdings())).toBeDefined();
    expect(owedRecord(await rosa.membership(), readers, rotated.wraps)).toBeUndefined();
  });

  it('follows only from one that its maker held: a stranger to the case cannot give it another', async () => {
    const { rosa, amir } = await aTeam();
    const key = await newRecordKey(ref, rosa.secrets.tagKey);
    const readers = { groups: ['coordinators'] as const, members: [amir.me] };
    const next = await sealedTo(rosa, await newRecordKey(ref, rosa.secrets.tagKey, 2), readers, key);
    const guessed = await newRecordKey(ref, rosa.secrets.tagKey);
    const rogue = await sealedTo(rosa, await newRecordKey(ref, rosa.secrets.tagKey, 2), readers, guessed);
    const bare = await sealedTo(rosa, await newRecordKey(ref, rosa.secrets.tagKey, 2), readers);
    expect(await follows(next, [key])).toBe(true);
    expect(await follows(rogue, [key])).toBe(false);
    expect(await follows(bare, [key])).toBe(false);
  });

  it('is the same newest one for all, where two laptops changed it at the same time', async () => {
    const { rosa } = await aTeam();
    const keys = await Promise.all([1, 2, 2, 3, 3].map((n) => newRecordKey(ref, rosa.secrets.tagKey, n)));
    expect(inOrder(keys).at(-1)).toBe(inOrder(keys.toReversed()).at(-1));
    expect(inOrder(keys).at(-1)?.n).toBe(3);
  });
});
