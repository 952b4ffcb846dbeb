/** Behind every case stand two people: neither opens it alone, and that they did is known to everybody who works on it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { noteOpening } from '#lib/domain/case/noteOpening.ts';
import { openingTable } from '#lib/domain/case/case.ts';
import { setLead } from '#lib/domain/case/setLead.ts';
import { setSensitive } from '#lib/domain/case/setSensitive.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import { glassTable } from '#lib/domain/security/glass.ts';
import { nameCustodian } from '#lib/domain/school/nameCustodian.ts';
import { fillSchool } from '../support/backups.ts';
import { letsIn } from '../support/newcomers.ts';
import { handsOn, meet, seeded } from '../support/peers.ts';
import { aSchool, type SchoolOnALaptop } from '../support/school.ts';
import { goalInput, theCase } from '../support/story.ts';

const road = { chance: seeded(17), twice: 0.1 };
const because = 'Amir is in hospital, and the family has called twice.';
let school: SchoolOnALaptop;
let luz: Workspace;
let amir: Workspace;
let paul: Workspace;

async function everybodyMeets(): Promise<void> {
  for (let round = 0; round < 2; round += 1) await meet({ laptops: [luz, amir, paul] }, road);
}

async function decides<Draft>(laptop: Workspace, decision: Decision<Draft>, input: unknown): Promise<void> {
  school.clock.now += 1_000;
  const performed = await laptop.perform(decision, input);
  if (!performed.ok) throw new Error(JSON.stringify(performed.error));
  await laptop.team.settling.settle();
}

const goals = async (laptop: Workspace): Promise<readonly string[]> =>
  (await laptop.book(caseRef(theCase))).rows(goalTable).map(({ text }) => text);

beforeAll(async () => {
  school = await aSchool();
  luz = school.workspace;
  await fillSchool(school);
  amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
  paul = await letsIn(luz, 'Paul Meyer', 'administrator', school.clock);
  await decides(luz, setLead, { case: theCase, lead: amir.me.member, because: 'Knows Noor best.' });
  const named = await luz.perform(nameCustodian, {
    school: (await luz.onlyRecord('school')).id,
    custodian: luz.me.member,
  });
  expect(named.ok).toBe(false);
  await decides(luz, nameCustodian, {
    school: (await luz.onlyRecord('school')).id,
    custodian: paul.me.member,
  });
  await everybodyMeets();
  await decides(amir, setSensitive, { case: theCase, sensitive: true, because: 'As the family wishes.' });
  await decides(amir, addGoal, { ...goalInput, text: 'CANARY a goal behind the door' });
  await everybodyMeets();
}, 240_000);

afterAll(async () => {
  for (const laptop of [luz, amir, paul]) await laptop.close('here');
}, 60_000);

describe('a case that nobody here can open', () => {
  test('is known to a coordinator as closed, and opens for neither of the two alone', async () => {
    const [closed, ...more] = await luz.team.breakGlass.closed();
    expect(more).toEqual([]);
    expect(closed).toMatchObject({ ref: caseRef(theCase), custodian: paul.me.member });
    expect(await paul.team.breakGlass.closed()).toEqual([]);
    for (const laptop of [luz, paul])
      expect(await goals(laptop)).not.toContain('CANARY a goal behind the door');
    expect(await amir.team.breakGlass.closed()).toEqual([]);
    // What is owed is paid: a seal for two people is nobody's key.
    expect(await amir.team.settling.settle()).toEqual({ groups: 0, records: 0 });
  });

  test('is asked for with a reason that the custodian and the coordinators read', async () => {
    const [closed] = await luz.team.breakGlass.closed();
    if (!closed) throw new Error('nothing is closed');
    expect((await luz.team.breakGlass.ask(closed, because)).ok).toBe(true);
    await everybodyMeets();
    expect(await amir.team.breakGlass.asked()).toEqual([]);
    expect([amir, paul].map(({ team }) => team.breakGlass.askers)).toEqual([[], [luz.me.member]]);
    expect(await luz.team.breakGlass.given()).toEqual([]);
    expect(await paul.team.breakGlass.asked()).toMatchObject([
      { by: luz.me.member, because, ref: caseRef(theCase) },
    ]);
    expect(await luz.team.breakGlass.waiting()).toMatchObject([
      { by: luz.me.member, custodian: paul.me.member, because, ref: caseRef(theCase) },
    ]);
    const [waiting] = await amir.team.breakGlass.waiting();
    expect(waiting).toMatchObject({ by: luz.me.member });
    expect(waiting).not.toHaveProperty('because');
    expect(await amir.team.breakGlass.openingsOf(caseRef(theCase))).toEqual([]);
  });

  test('waits no more once it is taken back, or the custodian says no', async () => {
    const [closed] = await luz.team.breakGlass.closed();
    if (!closed) throw new Error('nothing is closed');
    for (const laptop of [luz, paul]) {
      const before = await luz.team.breakGlass.waiting();
      expect((await luz.team.breakGlass.ask(closed, 'By mistake.')).ok).toBe(true);
      await everybodyMeets();
      const asked = await paul.team.breakGlass.asked();
      const mistake = asked.find((one) => one.because === 'By mistake.');
      if (!mistake) throw new Error('nobody asks');
      expect((await laptop.team.breakGlass.end(mistake)).ok).toBe(true);
      await everybodyMeets();
      expect(await luz.team.breakGlass.waiting()).toEqual(before);
      expect(await paul.team.breakGlass.asked()).toHaveLength(1);
    }
  });

  test('opens when the custodian agrees; the custodian reads nothing of it, and the lead is told', async () => {
    const [asked] = await paul.team.breakGlass.asked();
    if (!asked) throw new Error('nobody asks');
    expect((await paul.team.breakGlass.agree(asked)).ok).toBe(true);
    await everybodyMeets();
    const [given] = await luz.team.breakGlass.given();
    if (!given) throw new Error('nothing was given');
    expect((await luz.team.breakGlass.take(given)).ok).toBe(true);
    expect(await goals(luz)).toContain('CANARY a goal behind the door');
    expect(paul.keysOf(caseRef(theCase))).toEqual([]);
    const log = (await luz.onlyRecord('security')).id;
    await decides(luz, noteOpening, {
      log,
      case: theCase,
      ask: given.ask,
      custodian: given.custodian,
      because: given.because,
    });
    await everybodyMeets();
    expect(await amir.team.breakGlass.openingsOf(caseRef(theCase))).toMatchObject([
      { by: luz.me.member, custodian: paul.me.member },
    ]);
    expect((await amir.book(caseRef(theCase))).rows(openingTable)).toMatchObject([
      { because, by: luz.me.member, custodian: paul.me.member },
    ]);
    expect((await luz.book(await luz.onlyRecord('security'))).rows(glassTable)).toMatchObject([
      { id: given.ask, about: theCase, custodian: paul.me.member, by: luz.me.member },
    ]);
  });

  test('turns its key over once the opening is over: whoever opened it reads on no more', async () => {
    const before = amir.keysOf(caseRef(theCase)).length;
    expect(await amir.team.settling.settle()).toEqual({ groups: 0, records: 0 });
    expect(amir.keysOf(caseRef(theCase))).toHaveLength(before);
    const [given] = await luz.team.breakGlass.given();
    if (!given) throw new Error('it was given');
    expect(luz.team.breakGlass.openedHere()).toEqual(new Set([theCase]));
    await luz.team.breakGlass.end(given);
    expect(await luz.team.breakGlass.given()).toEqual([]);
    expect(luz.team.breakGlass.openedHere()).toEqual(new Set());
    await everybodyMeets();
    await amir.team.settling.settle();
    expect(amir.keysOf(caseRef(theCase))).toHaveLength(before + 1);
    await decides(amir, addGoal, { ...goalInput, text: 'CANARY after the opening' });
    await everybodyMeets();
    expect(await goals(luz)).toContain('CANARY a goal behind the door');
    expect(await goals(luz)).not.toContain('CANARY after the opening');
  });

  test('is asked of the custodian of today: seals to a former one stand in nobody’s way', async () => {
    const school = (await luz.onlyRecord('school')).id;
    await decides(luz, nameCustodian, { school, custodian: amir.me.member });
    await everybodyMeets();
    await decides(luz, nameCustodian, { school, custodian: paul.me.member });
    await everybodyMeets();
    await amir.team.settling.settle();
    await decides(amir, setSensitive, { case: theCase, sensitive: false, because: 'It is over.' });
    await decides(amir, setSensitive, { case: theCase, sensitive: true, because: 'And again.' });
    await everybodyMeets();
    await decides(luz, nameCustodian, { school, custodian: amir.me.member });
    await everybodyMeets();
    await amir.team.settling.settle();
    await everybodyMeets();
    expect(await luz.team.breakGlass.closed()).toMatchObject([{ custodian: amir.me.member }]);
    await decides(luz, nameCustodian, { school, custodian: paul.me.member });
    await everybodyMeets();
    expect(await luz.team.breakGlass.closed()).toMatchObject([{ custodian: paul.me.member }]);
  });

  test('opens no more with somebody who has left in between', async () => {
    await decides(amir, setSensitive, { case: theCase, sensitive: false, because: 'It is over.' });
    await decides(amir, setSensitive, { case: theCase, sensitive: true, because: 'And again.' });
    await everybodyMeets();
    const [closed] = await luz.team.breakGlass.closed();
    if (!closed) throw new Error('it is closed again');
    await luz.team.breakGlass.ask(closed, because);
    await handsOn(luz.carrying, paul.carrying, road);
    const [asked] = await paul.team.breakGlass.asked();
    if (!asked) throw new Error('nobody asks');
    await luz.team.people.remove(paul.me.member);
    expect((await paul.team.breakGlass.agree(asked)).ok).toBe(true);
    await handsOn(paul.carrying, luz.carrying, road);
    expect(await luz.team.breakGlass.given()).toEqual([]);
    expect(await luz.team.breakGlass.waiting()).toEqual([]);
  });

  test('is owed a new key when the custodian has left, and nobody names somebody who is gone', async () => {
    const before = amir.keysOf(caseRef(theCase)).length;
    await handsOn(luz.carrying, amir.carrying, road);
    await amir.team.settling.settle();
    expect(amir.keysOf(caseRef(theCase)).length).toBe(before + 1);
    expect(await amir.team.settling.settle()).toEqual({ groups: 0, records: 0 });
    await handsOn(amir.carrying, luz.carrying, road);
    // Nobody stands behind it now: it is not even offered.
    expect(await luz.team.breakGlass.closed()).toEqual([]);
    const school = (await luz.onlyRecord('school')).id;
    await decides(luz, nameCustodian, { school, custodian: amir.me.member });
    const gone = await luz.perform(nameCustodian, { school, custodian: paul.me.member });
    expect(gone).toMatchObject({ error: [{ code: 'badChoice', field: 'custodian' }] });
  });
});
