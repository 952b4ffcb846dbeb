/** What was told in confidence is opened by its list alone: three laptops with real disks, keys and wraps. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeBackup } from '#lib/app/backup/backupContent.ts';
import { gatherBackup } from '#lib/app/backup/gatherBackup.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { setLead } from '#lib/domain/case/setLead.ts';
import { setSensitive } from '#lib/domain/case/setSensitive.ts';
import { leaveTeam } from '#lib/domain/case/leaveTeam.ts';
import { keepRestricted } from '#lib/domain/restricted/keepRestricted.ts';
import { letRead } from '#lib/domain/restricted/letRead.ts';
import { letReadNoMore } from '#lib/domain/restricted/letReadNoMore.ts';
import { noteTable, presenceTable, restrictedRef } from '#lib/domain/restricted/restricted.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { fillSchool } from '../support/backups.ts';
import { letsIn } from '../support/newcomers.ts';
import { meet, seeded } from '../support/peers.ts';
import { aSchool, type SchoolOnALaptop } from '../support/school.ts';
import { goalInput, theCase } from '../support/story.ts';

const road = { chance: seeded(11), twice: 0.1 };
const told = 'CANARY sleeps at an aunt’s since Sunday';
let school: SchoolOnALaptop;
let luz: Workspace;
let amir: Workspace;
let june: Workspace;

async function everybodyMeets(): Promise<void> {
  for (let round = 0; round < 2; round += 1) await meet({ laptops: [luz, amir, june] }, road);
}

async function decides<Draft>(laptop: Workspace, decision: Decision<Draft>, input: unknown): Promise<void> {
  const performed = await laptop.perform(decision, input);
  if (!performed.ok) throw new Error(JSON.stringify(performed.error));
  await laptop.team.settling.settle();
}

const present = async (laptop: Workspace): Promise<readonly Id[]> =>
  (await laptop.book(caseRef(theCase))).rows(presenceTable).map(({ id }) => id);

const words = async (laptop: Workspace, note: Id): Promise<string | undefined> =>
  (await laptop.book(restrictedRef(note))).only(noteTable)?.text;

beforeAll(async () => {
  school = await aSchool();
  luz = school.workspace;
  await fillSchool(school);
  amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
  june = await letsIn(luz, 'June Park', 'teacher', school.clock);
  await decides(luz, joinTeam, { case: theCase, member: amir.me.member, interest: 'supports' });
  await decides(luz, joinTeam, { case: theCase, member: june.me.member, interest: 'supports' });
  await everybodyMeets();
}, 240_000);

afterAll(async () => {
  for (const laptop of [luz, amir, june]) await laptop.close('here');
}, 60_000);

describe('a note for some', () => {
  let note: Id;

  test('is there for the whole team, and opens for its list alone: not for a coordinator either', async () => {
    await decides(amir, keepRestricted, { case: theCase, text: told, on: '2026-10-12' });
    await everybodyMeets();
    for (const laptop of [luz, amir, june]) expect(await present(laptop)).toHaveLength(1);
    [note] = (await present(amir)) as [Id];
    expect(await words(amir, note)).toBe(told);
    for (const laptop of [luz, june]) {
      expect(laptop.keysOf(restrictedRef(note))).toEqual([]);
      expect(await words(laptop, note)).toBeUndefined();
    }
    // They carry what they cannot open, so that it is on more than one laptop.
    expect((await june.carrying.have()).length).toBe((await amir.carrying.have()).length);
  });

  test('is in no backup of somebody else: neither its words nor the key to them', async () => {
    const [key] = amir.keysOf(restrictedRef(note)).map((one) => Buffer.from(one.key.reveal()));
    if (!key) throw new Error('Amir has lost his key');
    for (const laptop of [luz, june]) {
      const content = await gatherBackup(laptop.onDisk, 'here', school.clock.now);
      const bytes = Buffer.from(encodeBackup(content));
      expect(bytes.includes(key)).toBe(false);
      expect(bytes.includes('CANARY')).toBe(false);
      // That the search can find: what the list of this laptop knows of the case.
      expect(bytes.includes(Buffer.from(goalInput.text))).toBe(true);
    }
  });

  test('opens for whoever is let in, from its beginning', async () => {
    await decides(amir, letRead, { note, member: june.me.member });
    await everybodyMeets();
    expect(await words(june, note)).toBe(told);
    expect(luz.keysOf(restrictedRef(note))).toEqual([]);
    // Somebody without the key, who decides about it all the same, makes no second one.
    expect((await luz.perform(letRead, { note, member: luz.me.member })).ok).toBe(false);
    expect(luz.keysOf(restrictedRef(note))).toEqual([]);
  });

  test('changes its key for whoever leaves the list, or the case', async () => {
    await decides(amir, letRead, { note, member: luz.me.member });
    await everybodyMeets();
    expect(luz.keysOf(restrictedRef(note))).toHaveLength(1);
    await decides(amir, letReadNoMore, { note, member: luz.me.member });
    await everybodyMeets();
    expect([amir, june, luz].map((laptop) => laptop.keysOf(restrictedRef(note)).length)).toEqual([2, 2, 1]);

    await decides(luz, leaveTeam, { case: theCase, teammate: june.me.member });
    await everybodyMeets();
    await amir.team.settling.settle();
    await everybodyMeets();
    expect([amir, june, luz].map((laptop) => laptop.keysOf(restrictedRef(note)).length)).toEqual([3, 2, 1]);
    expect(await amir.team.settling.settle()).toEqual({ groups: 0, records: 0 });
  });
});

describe('a sensitive case', () => {
  const goals = async (laptop: Workspace) =>
    (await laptop.book(caseRef(theCase))).rows(goalTable).map(({ text }) => text);

  test('is closed to a coordinator who does not work on it, from then on; opened again, all of it is there', async () => {
    await decides(luz, setLead, { case: theCase, lead: amir.me.member, because: 'Knows Noor best.' });
    await everybodyMeets();
    const because = 'The family knows the coordinator at home.';
    await decides(amir, setSensitive, { case: theCase, sensitive: true, because });
    await decides(amir, addGoal, { ...goalInput, text: 'CANARY a goal behind the door' });
    await everybodyMeets();
    expect(luz.summaries.all.cases.get(theCase)?.sensitive).toBe(true);
    expect(await goals(luz)).not.toContain('CANARY a goal behind the door');
    // She carries it all the same.
    expect((await luz.carrying.have()).length).toBe((await amir.carrying.have()).length);
    // Nothing of it is owed by her laptop: the later key is not for it.
    expect(await luz.team.settling.settle()).toEqual({ groups: 0, records: 0 });
    await everybodyMeets();
    expect(await goals(luz)).not.toContain('CANARY a goal behind the door');

    await decides(amir, setSensitive, { case: theCase, sensitive: false, because: 'It is over.' });
    await everybodyMeets();
    expect(await goals(luz)).toContain('CANARY a goal behind the door');
  });

  test('says truly who holds its key', async () => {
    const holders = await amir.team.settling.holders(caseRef(theCase));
    expect([...holders].sort()).toEqual([amir.me.member, luz.me.member].sort());
  });
});
