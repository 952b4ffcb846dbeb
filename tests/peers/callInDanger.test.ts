/** That somebody called about a child in danger is read by whoever called and by coordinators: three laptops, real keys. */
import { expect, test } from 'vitest';
import type { Workspace } from '#lib/app/workspace.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { joinTeam } from '#lib/domain/case/joinTeam.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { emptyNote, noteReport } from '#lib/domain/security/noteReport.ts';
import { reportsOwedBy, reportTable } from '#lib/domain/security/report.ts';
import { fillSchool } from '../support/backups.ts';
import { letsIn } from '../support/newcomers.ts';
import { handsOn, seeded } from '../support/peers.ts';
import { aSchool } from '../support/school.ts';
import { theCase } from '../support/story.ts';

const road = { chance: seeded(29), twice: 0.1 };

test('a call in danger is on the caller’s laptop and a coordinator’s, and on nobody else’s, though all carry it', async () => {
  const school = await aSchool();
  const luz = school.workspace;
  await fillSchool(school);
  const amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
  const june = await letsIn(luz, 'June Park', 'teacher', school.clock);
  const laptops = [luz, amir, june];
  const everybodyMeets = async () => {
    for (let round = 0; round < 2; round += 1)
      for (const from of laptops)
        for (const to of laptops) if (from !== to) await handsOn(from.carrying, to.carrying, road);
  };
  for (const member of [amir.me.member, june.me.member]) {
    await luz.perform(joinTeam, { case: theCase, member, interest: 'supports' });
    await luz.team.settling.settle();
  }
  await everybodyMeets();
  const history = async (laptop: Workspace) =>
    (await laptop.book(caseRef(theCase))).rows(historyTable).length;
  const before = await history(june);

  const log = await amir.onlyRecord('security');
  const noted = await amir.perform(noteReport, emptyNote(log.id));
  expect(noted.ok && noted.value.kept.ok).toBe(true);
  await amir.team.settling.settle();
  await everybodyMeets();

  const reports = async (laptop: Workspace) => (await laptop.book(log)).rows(reportTable);
  expect(reportsOwedBy(amir.me.member, await reports(amir))).toHaveLength(1);
  expect(await reports(luz)).toMatchObject([{ by: amir.me.member }]);
  // It is hers to know of, as coordinator, and no clock of hers.
  expect(reportsOwedBy(luz.me.member, await reports(luz))).toEqual([]);
  expect(await reports(june)).toEqual([]);
  expect(june.keysOf(log)).toEqual([]);
  expect((await june.carrying.have()).length).toBe((await amir.carrying.have()).length);
  expect(await history(june)).toBe(before);

  // What June writes into the log herself opens nothing of Amir's.
  await june.perform(noteReport, emptyNote(log.id));
  expect(await reports(june)).toMatchObject([{ by: june.me.member }]);
  for (const laptop of laptops) await laptop.close('here');
}, 240_000);
