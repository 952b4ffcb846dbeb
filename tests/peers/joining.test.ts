/** People come, see what is theirs, and leave: several laptops with real disks, and keys that follow the lists. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { leaveTeam } from '#lib/domain/case/leaveTeam.ts';
import { adoptLate } from '#lib/domain/record/adoptLate.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { fillSchool, noor } from '../support/backups.ts';
import { letsIn, secondLaptopOf } from '../support/newcomers.ts';
import { handsOn, meet, seeded } from '../support/peers.ts';
import { aSchool, type SchoolOnALaptop } from '../support/school.ts';
import { goalInput, theCase } from '../support/story.ts';

const road = { chance: seeded(7), twice: 0.1 };
let school: SchoolOnALaptop;
let rosa: Workspace;
let amir: Workspace;
let june: Workspace;

async function everybodyMeets(...laptops: readonly Workspace[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) await meet({ laptops }, road);
}

const goals = async (laptop: Workspace): Promise<string[]> =>
  (await laptop.book(caseRef(theCase))).rows(goalTable).map(({ text }) => text);

async function decides(done: ReturnType<Workspace['perform']>): Promise<void> {
  const performed = await done;
  if (!performed.ok) throw new Error(JSON.stringify(performed.error));
}

beforeAll(async () => {
  school = await aSchool();
  rosa = school.workspace;
  await fillSchool(school);
  amir = await letsIn(rosa, 'Amir Haddad', 'caseStaff', school.clock);
  june = await letsIn(rosa, 'June Park', 'teacher', school.clock);
  await everybodyMeets(rosa, amir, june);
}, 240_000);

afterAll(async () => {
  for (const laptop of [rosa, amir, june]) await laptop.close('here');
}, 60_000);

describe('three people of one school', () => {
  test('know each other by name and role on every laptop', () => {
    for (const laptop of [rosa, amir, june]) {
      expect(laptop.members.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
        'Amir Haddad: caseStaff',
        'June Park: teacher',
        'Luz Duarte: coordinator',
      ]);
    }
  });

  test('see what is theirs: a case worker the student, not the case of others; a teacher neither', async () => {
    expect(amir.keysOf(studentRef(noor))).toHaveLength(1);
    expect(amir.summaries.all.students.size).toBe(1);
    expect(amir.keysOf(caseRef(theCase))).toEqual([]);
    expect(june.keysOf(studentRef(noor))).toEqual([]);
    expect(june.summaries.all.students.size).toBe(0);
    expect(june.summaries.all.cases.size).toBe(0);
    // She carries what she cannot read.
    expect((await june.carrying.have()).length).toBe((await rosa.carrying.have()).length);
  });

  test('write in one record while they are apart, and all of it is there when they meet', async () => {
    await decides(amir.perform(addStrength, { student: noor, text: 'helps the little ones' }));
    await decides(rosa.perform(addStrength, { student: noor, text: 'asks good questions' }));
    await everybodyMeets(rosa, amir, june);
    for (const laptop of [rosa, amir]) expect(laptop.summaries.all.students.get(noor)).toBeDefined();
    const said = async (laptop: Workspace) => JSON.stringify([...laptop.summaries.all.students]);
    expect(await said(amir)).toBe(await said(rosa));
  });

  test('a teacher who comes onto the team reads the case from its beginning', async () => {
    await decides(rosa.perform(joinTeam, { case: theCase, member: june.me.member, interest: 'supports' }));
    await rosa.team.settling.settle();
    await everybodyMeets(rosa, amir, june);
    expect(await goals(june)).toEqual(['On time to first period']);
    await decides(june.perform(addGoal, { ...goalInput, text: 'a goal by June' })).catch(() => undefined);
    expect(amir.keysOf(caseRef(theCase))).toEqual([]);
  });

  test('a member of any role lets in a second laptop of their own, which reads the same and writes on', async () => {
    const atHome = await secondLaptopOf(june, school.clock);
    expect(atHome.me.member).toBe(june.me.member);
    expect(atHome.me.device).not.toBe(june.me.device);
    // The others hear of it by the first laptop; nobody has to be asked.
    await everybodyMeets(rosa, june, atHome);
    expect((await goals(atHome)).sort()).toEqual((await goals(june)).sort());
    await decides(atHome.perform(addGoal, { ...goalInput, text: 'written at home' }));
    await everybodyMeets(rosa, june, atHome);
    for (const laptop of [rosa, june]) expect(await goals(laptop)).toContain('written at home');
    const devices = [...rosa.team.membership.devices.values()];
    const laptops = devices.filter(({ kind, member }) => kind === 'laptop' && member === june.me.member);
    expect(laptops).toHaveLength(2);
    await atHome.close('here');
  });

  test('and who leaves it reads nothing that is written from then on', async () => {
    await decides(rosa.perform(leaveTeam, { case: theCase, teammate: june.me.member }));
    await rosa.team.settling.settle();
    await decides(rosa.perform(addGoal, { ...goalInput, text: 'after June had left' }));
    await everybodyMeets(rosa, amir, june);
    expect(await goals(rosa)).toContain('after June had left');
    expect(await goals(june)).not.toContain('after June had left');
    expect(await rosa.team.settling.settle()).toEqual({ groups: 0, records: 0 });
  });

  test('until June comes back onto it: then all of it, also what was written in between', async () => {
    await decides(rosa.perform(joinTeam, { case: theCase, member: june.me.member, interest: 'teaches' }));
    await rosa.team.settling.settle();
    await everybodyMeets(rosa, amir, june);
    expect(await goals(june)).toContain('after June had left');
    await decides(rosa.perform(leaveTeam, { case: theCase, teammate: june.me.member }));
    await rosa.team.settling.settle();
    await everybodyMeets(rosa, amir, june);
  });

  test('a new coordinator reads all of it, and a case worker whose laptop is lost nothing new', async () => {
    await rosa.team.people.setRole(june.me.member, 'coordinator');
    await everybodyMeets(rosa, amir, june);
    expect(await goals(june)).toContain('after June had left');

    // Amir is away and writes; meanwhile his laptop is said to be lost.
    await decides(amir.perform(addStrength, { student: noor, text: 'late honest work' }));
    await rosa.team.people.revoke(amir.me.device);
    await decides(rosa.perform(addStrength, { student: noor, text: 'after the loss' }));
    await everybodyMeets(rosa, june);
    await handsOn(rosa.carrying, amir.carrying, road);
    await handsOn(amir.carrying, rosa.carrying, road);
    await handsOn(amir.carrying, june.carrying, road);
    const strengths = async (laptop: Workspace) =>
      JSON.stringify((await laptop.book(studentRef(noor))).snapshot().length) +
      JSON.stringify(laptop.summaries.all.students.get(noor));
    expect(await strengths(rosa)).toContain('after the loss');
    expect(await strengths(amir)).not.toContain('after the loss');
    // Nothing is lost: what he wrote lies aside for a coordinator.
    expect((await rosa.quarantined()).map(({ why }) => why)).toContain('afterCut');
    expect(await strengths(rosa)).not.toContain('late honest work');

    // She reads it, takes it over, and from then on it is everybody's, with his name in the history.
    const [late, ...more] = await rosa.lateWork();
    expect(more).toEqual([]);
    expect(late?.record).toEqual(studentRef(noor));
    expect(late?.entries).toMatchObject([{ what: 'addStrength', by: amir.me.member }]);
    await decides(rosa.perform(adoptLate, { record: late?.record, entry: late?.entries[0] }));
    expect(await rosa.lateWork()).toEqual([]);
    await everybodyMeets(rosa, june);
    for (const laptop of [rosa, june]) {
      expect(await strengths(laptop)).toContain('late honest work');
      const history = (await laptop.book(studentRef(noor))).rows(historyTable);
      expect(history.map(({ adopts }) => adopts?.by)).toContain(amir.me.member);
    }
    expect(await june.lateWork()).toEqual([]);
    expect(await rosa.team.settling.settle()).toEqual({ groups: 0, records: 0 });
  });
});
