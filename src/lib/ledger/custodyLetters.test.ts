/** The letters by which two people open one record: each opens for one reader and one asking, and says what was put in. */
import { beforeAll, describe, expect, it } from 'vitest';
import { epochOf } from '#lib/crypto/envelope.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { everybodyTalks, foundingDesk, joins, type Desk } from '../../../tests/support/desk.ts';
import { idOf } from '../../../tests/support/people.ts';
import {
  isKeyOf,
  readCustodyLetter,
  readTold,
  tellCustody,
  writeCustodyLetter,
  type CustodyLetter,
} from './custodyLetters.ts';
import { targetsOfGroup } from './exposure.ts';

const ask = idOf('ask');
const ref = { kind: 'case', id: idOf('a case') } as const;
const key = new Uint8Array(32).fill(5);
let luz: Desk;
let paul: Desk;
let letter: CustodyLetter;

beforeAll(async () => {
  luz = await foundingDesk('Luz');
  paul = await joins(luz, 'administrator', 'Paul');
  everybodyTalks(luz, paul);
  letter = {
    ref,
    because: 'Amir está enfermo.',
    keys: [{ n: 2, epoch: await epochOf(new Redacted(key)), key }],
  };
});

const toPaul = async () => {
  const agreeKey = (await luz.membership()).members.get(paul.me)?.agreeKey;
  if (!agreeKey) throw new Error('Paul is here');
  return writeCustodyLetter(letter, ask, paul.me, agreeKey);
};

describe('the letter to the custodian', () => {
  it('says what was put in, to the custodian alone', async () => {
    const sealed = await toPaul();
    const own = (await paul.holdings()).member;
    expect(await readCustodyLetter(sealed, ask, paul.me, own)).toEqual(letter);
    expect(await readCustodyLetter(sealed, ask, luz.me, (await luz.holdings()).member)).toBeUndefined();
  });

  it('is of one asking: under another name it opens for nobody', async () => {
    const own = (await paul.holdings()).member;
    expect(await readCustodyLetter(await toPaul(), idOf('another'), paul.me, own)).toBeUndefined();
  });

  it('is nothing when it was changed on the way', async () => {
    const sealed = await toPaul();
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    const own = (await paul.holdings()).member;
    expect(await readCustodyLetter(sealed, ask, paul.me, own)).toBeUndefined();
  });

  it('carries a key that shows itself to be the one of its epoch, or not to be', async () => {
    const [one] = letter.keys;
    if (!one) throw new Error('there is a key');
    expect(await isKeyOf(one)).toBe(true);
    expect(await isKeyOf({ ...one, key: new Uint8Array(32) })).toBe(false);
  });
});

describe('what the coordinators are told', () => {
  it('is which record and why, and nobody else is told', async () => {
    const told = await tellCustody(letter, ask, targetsOfGroup(await luz.membership(), 'coordinators'));
    const { ref: about, because } = letter;
    expect(await readTold({ ask, told }, await luz.holdings())).toEqual({ ref: about, because });
    expect(await readTold({ ask, told }, await paul.holdings())).toBeUndefined();
    expect(await readTold({ ask: idOf('another'), told }, await luz.holdings())).toBeUndefined();
    expect(await readTold({ ask, told: [] }, await luz.holdings())).toBeUndefined();
  });
});
