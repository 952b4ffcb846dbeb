/** A teacher is asked on their own laptop and holds nothing of the case; a colleague on the case holds nothing of the ask. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '#lib/app/workspace.ts';
import { askRef, teacherViewTable } from '#lib/domain/ask/ask.ts';
import { askForViews, emptyAsk } from '#lib/domain/ask/askForViews.ts';
import { giveView, viewInput } from '#lib/domain/ask/giveView.ts';
import { takeInViews } from '#lib/domain/ask/takeInViews.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { closeCase, emptyClosing } from '#lib/domain/case/closeCase.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { goalTable } from '#lib/domain/plan/plan.ts';
import type { Decision } from '#lib/domain/record/decision.ts';
import { fillSchool } from '../support/backups.ts';
import { letsIn } from '../support/newcomers.ts';
import { meet, seeded } from '../support/peers.ts';
import { aSchool, type SchoolOnALaptop } from '../support/school.ts';
import { theCase } from '../support/story.ts';

const road = { chance: seeded(12), twice: 0.1 };
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
  await laptop.team.settling.follow(performed.value.records);
}

const asksOn = (laptop: Workspace) => [...laptop.summaries.all.asks.values()];

beforeAll(async () => {
  school = await aSchool();
  luz = school.workspace;
  await fillSchool(school);
  amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
  june = await letsIn(luz, 'June Park', 'teacher', school.clock);
  await decides(luz, joinTeam, { case: theCase, member: amir.me.member, interest: 'supports' });
  await everybodyMeets();
}, 240_000);

afterAll(async () => {
  for (const laptop of [luz, amir, june]) await laptop.close('here');
}, 60_000);

test('the teacher sees the request and not the case; the team sees the answer and not the request', async () => {
  await decides(luz, askForViews, { ...emptyAsk(theCase, 'Noor'), who: [june.me.member] });
  await everybodyMeets();
  const [ask] = asksOn(june);
  if (!ask) throw new Error('nothing arrived');
  expect(june.keysOf(askRef(ask.id))).toHaveLength(1);
  expect(june.keysOf(caseRef(theCase))).toEqual([]);
  expect(june.summaries.all.cases.size).toBe(0);
  // Not even that somebody is waited for reaches a colleague on the case.
  expect(amir.keysOf(askRef(ask.id))).toEqual([]);
  expect(asksOn(amir)).toEqual([]);

  const view = viewInput(ask.id, 'here');
  view.works.ticks = ['stepByStep'];
  await decides(june, giveView, view);
  await everybodyMeets();
  expect(asksOn(luz)[0]?.given).toMatchObject({ works: { ticks: ['stepByStep'] } });
  await decides(luz, takeInViews, { case: theCase, asks: [ask.id] });
  await everybodyMeets();
  const inCase = (await amir.book(caseRef(theCase))).rows(teacherViewTable);
  expect(inCase).toMatchObject([{ asked: june.me.member, works: { ticks: ['stepByStep'] } }]);
  expect(amir.keysOf(askRef(ask.id))).toEqual([]);
});

test('a colleague closes the case, and the asker’s laptop withdraws what the teacher was still asked', async () => {
  await decides(luz, askForViews, { ...emptyAsk(theCase, 'Noor'), who: [june.me.member] });
  await everybodyMeets();
  expect(asksOn(june).filter(({ given }) => !given)).toHaveLength(1);
  const goals = (await amir.book(caseRef(theCase))).rows(goalTable);
  const outcomes = Object.fromEntries(goals.map(({ id }) => [id, 'partly']));
  await decides(amir, closeCase, { ...emptyClosing(theCase), reason: 'goalsReached', outcomes });
  await everybodyMeets();
  await expect.poll(() => asksOn(luz).filter(({ given }) => !given)).toEqual([]);
  await everybodyMeets();
  expect(asksOn(june).filter(({ given }) => !given)).toEqual([]);
  // What was answered stays, and cannot be changed any more.
  expect(asksOn(june)).toMatchObject([{ given: { works: { ticks: ['stepByStep'] } } }]);
  expect(asksOn(june)[0]?.overAt).toBeDefined();
});
