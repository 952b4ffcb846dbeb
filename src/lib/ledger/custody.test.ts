/** Asked, agreed, taken back: what two people's signed acts about one record add up to, on every laptop alike. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadersToBe } from '#lib/domain/access/readersOf.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import {
  everybodyTalks,
  foundingDesk,
  joins,
  membershipRef,
  type Desk,
} from '../../../tests/support/desk.ts';
import { idOf } from '../../../tests/support/people.ts';
import { isLentOut, isOver, LENT_FOR, openAskings } from './custody.ts';
import { readMembership } from './readMembership.ts';

const at = instant(1);
const ask = idOf('ask');
const tag = new Uint8Array(16).fill(7);
const letter = new Uint8Array(40);
const epoch = new Uint8Array(16).fill(9);

const asking = (custodian: Id) => ({ act: 'askCustody', at, ask, tag, custodian, letter }) as const;
const giving = { act: 'giveCustody', at, ask, letter, epoch } as const;
const ending = { act: 'endCustody', at, ask } as const;
const setRole = (member: Id, role: Role) => ({ act: 'setRole', at, member, role }) as const;

let luz: Desk;
let paul: Desk;
let amir: Desk;

beforeEach(async () => {
  luz = await foundingDesk('Luz');
  paul = await joins(luz, 'administrator', 'Paul');
  amir = await joins(luz, 'coordinator', 'Amir');
  everybodyTalks(luz, paul, amir);
});

const custodyOf = async (desk: Desk) => (await desk.membership()).custody.get(ask);
const open = async (desk: Desk) => openAskings(await desk.membership()).map((one) => one.ask);

describe('asking the custodian', () => {
  it('is for coordinators alone, and nobody asks themselves or a stranger', async () => {
    await paul.does(asking(amir.me));
    await luz.does(asking(luz.me));
    await luz.does(asking(idOf('a stranger')));
    everybodyTalks(luz, paul, amir);
    expect(await custodyOf(amir)).toBeUndefined();
    await luz.does(asking(paul.me));
    expect(await custodyOf(luz)).toMatchObject({ by: luz.me, custodian: paul.me });
  });

  it('twice under one name is asking once: who came second changes nothing of it', async () => {
    await luz.does(asking(paul.me));
    amir.hears(luz);
    await amir.does({ ...asking(luz.me), letter: new Uint8Array(41) });
    paul.hears(amir);
    expect(await custodyOf(paul)).toMatchObject({ by: luz.me, custodian: paul.me, letter });
  });

  it('is open until it is answered or taken back', async () => {
    await luz.does(asking(paul.me));
    await luz.does({ ...asking(paul.me), ask: idOf('another ask') });
    everybodyTalks(luz, paul, amir);
    for (const desk of [luz, paul, amir]) expect(await open(desk)).toEqual([ask, idOf('another ask')]);
    await paul.does(giving);
    await amir.does({ ...ending, ask: idOf('another ask') });
    everybodyTalks(luz, paul, amir);
    expect(await open(amir)).toEqual([idOf('another ask')]);
    await luz.does({ ...ending, ask: idOf('another ask') });
    everybodyTalks(luz, paul, amir);
    for (const desk of [luz, paul, amir]) expect(await open(desk)).toEqual([]);
  });

  it('is open no more when the custodian says no', async () => {
    await luz.does(asking(paul.me));
    paul.hears(luz);
    await paul.does(ending);
    luz.hears(paul);
    expect(await open(luz)).toEqual([]);
    expect(await custodyOf(luz)).toMatchObject({ ended: { by: paul.me } });
  });

  it('is open no more when either of the two has left, or whoever asked coordinates no more', async () => {
    await amir.does(asking(paul.me));
    luz.hears(amir);
    expect(await open(luz)).toEqual([ask]);
    await luz.does(setRole(amir.me, 'caseStaff'));
    expect(await open(luz)).toEqual([]);
    await luz.does(setRole(amir.me, 'coordinator'));
    expect(await open(luz)).toEqual([ask]);
    await luz.removes(paul.me);
    expect(await open(luz)).toEqual([]);
  });
});

describe('agreeing', () => {
  it('is for the custodian who was asked, once', async () => {
    await luz.does(asking(paul.me));
    everybodyTalks(luz, paul, amir);
    await amir.does(giving);
    await luz.does(giving);
    everybodyTalks(luz, paul, amir);
    expect(await custodyOf(paul)).not.toHaveProperty('given');
    await paul.does(giving);
    await paul.does({ ...giving, at: instant(2), letter: new Uint8Array(41) });
    luz.hears(paul);
    expect(await custodyOf(luz)).toMatchObject({ given: { at, letter, epoch } });
  });

  it('gives nothing to somebody who was removed, or coordinates no more', async () => {
    await amir.does(asking(paul.me));
    luz.hears(amir);
    await luz.does(setRole(amir.me, 'caseStaff'));
    paul.hears(luz);
    await paul.does(giving);
    expect(await custodyOf(paul)).not.toHaveProperty('given');
    await luz.removes(amir.me);
    paul.hears(luz);
    await paul.does(giving);
    expect(await custodyOf(paul)).not.toHaveProperty('given');
  });

  it('that crosses a taking back has happened all the same: nothing of it is hidden', async () => {
    await luz.does(asking(paul.me));
    paul.hears(luz);
    await paul.does(giving);
    await luz.does(ending);
    everybodyTalks(luz, paul);
    for (const desk of [luz, paul])
      expect(await custodyOf(desk)).toMatchObject({ given: { letter }, ended: { by: luz.me } });
  });

  it('adds up to the same in whatever order the acts arrive', async () => {
    await luz.does(asking(paul.me));
    everybodyTalks(luz, paul, amir);
    await paul.does(giving);
    await luz.does(ending);
    await amir.does({ ...asking(paul.me), ask: idOf('another ask') });
    everybodyTalks(luz, paul, amir);
    const { school, membershipKey } = luz.secrets;
    const told = (await luz.membership()).custody;
    expect(told.size).toBe(2);
    for (const acts of [luz.acts.toReversed(), luz.acts.toSorted((a, b) => a.length - b.length)]) {
      const { membership } = await readMembership(acts, membershipRef, school, membershipKey);
      expect(membership.custody).toEqual(told);
    }
  });
});

describe('what was opened by two', () => {
  const readers: ReadersToBe = { groups: [], members: [] };
  const days = (count: number) => count * 24 * 60 * 60 * 1000;

  beforeEach(async () => {
    await amir.does(asking(paul.me));
    paul.hears(amir);
    await paul.does(giving);
    everybodyTalks(luz, paul, amir);
  });

  it('is lent for two weeks, and over at once when whoever opened it says so', async () => {
    const membership = await luz.membership();
    const lent = membership.custody.get(ask);
    if (!lent) throw new Error('it was given');
    expect(LENT_FOR).toBe(days(14));
    expect(isOver(membership, lent, at + days(14) - 1)).toBe(false);
    expect(isOver(membership, lent, at + days(14))).toBe(true);
    expect(isLentOut(membership, readers, epoch, at + days(1))).toBe(false);
    await amir.does(ending);
    luz.hears(amir);
    expect(isLentOut(await luz.membership(), readers, epoch, at + days(1))).toBe(true);
  });

  it('needs a new key then, unless there is one already or whoever opened it reads it by the list now', async () => {
    const membership = await luz.membership();
    const later = at + days(15);
    expect(isLentOut(membership, readers, epoch, later)).toBe(true);
    expect(isLentOut(membership, readers, new Uint8Array(16), later)).toBe(false);
    expect(isLentOut(membership, { ...readers, members: [amir.me] }, epoch, later)).toBe(false);
    expect(isLentOut(membership, { ...readers, groups: ['coordinators'] }, epoch, later)).toBe(false);
  });

  it('needs a new key at once when whoever opened it coordinates no more, or is gone', async () => {
    await luz.does(setRole(amir.me, 'caseStaff'));
    expect(isLentOut(await luz.membership(), readers, epoch, at)).toBe(true);
    await luz.removes(amir.me);
    expect(isLentOut(await luz.membership(), readers, epoch, at)).toBe(true);
  });
});
