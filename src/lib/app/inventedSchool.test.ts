import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { caseTable } from '#lib/domain/case/case.ts';
import { stages } from '#lib/domain/case/caseSummary.ts';
import { answersApart } from '#lib/domain/record/answersApart.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { ONLY } from '#lib/domain/record/table.ts';
import { tables } from '#lib/domain/tables.ts';
import { whatIsToday } from '#lib/domain/today/whatIsToday.ts';
import { dayOf, instant } from '#lib/kernel/moments.ts';
import { markedVaults } from '#lib/vault/marks.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { aSchool, openWorkspace } from '../../../tests/support/school.ts';
import { readInventedSchool } from './inventedFile.ts';
import { fillInventedSchool, openInventedVault } from './inventedSchool.ts';
import { INVENTED_VAULT } from './inventedVault.ts';
import { removeSchool } from './removeSchool.ts';
import { readContactLayer, readRosterLayer } from './rosterHere.ts';
import type { Workspace } from './workspace.ts';

const committed = readFileSync(new URL('../../../static/invented-school.json', import.meta.url), 'utf8');
const school = readInventedSchool(JSON.parse(committed));

async function lookAround(day: string): Promise<Workspace> {
  await removeSchool(INVENTED_VAULT);
  return openAgain(day);
}

async function openAgain(day: string): Promise<Workspace> {
  const clock = { now: Date.parse(`${day}T15:00:00`) };
  const opened = await openInventedVault(school.founder, clock.now);
  if (!opened.ok) throw new Error(`it did not open: ${opened.error}`);
  const workspace = await openWorkspace(opened.value, clock);
  expect(await fillInventedSchool(workspace, school, () => undefined)).toEqual({ ok: true, value: 'kept' });
  return workspace;
}

const rosterOf = (workspace: Workspace) => readRosterLayer(workspace.layers.current('roster'));

function todayOf(workspace: Workspace) {
  const { me, summaries } = workspace;
  const left = new Set(rosterOf(workspace)?.left.map(({ id }) => id));
  const { today } = workspace.moment();
  return whatIsToday(summaries.all, { me, today, school: summaries.all.school, left });
}

describe('the invented school', () => {
  it('is the file that its program makes, to the byte, from its seed alone', () => {
    const program = ['tools/make-invented-school.mjs', '--print'];
    expect(execFileSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1e7 })).toBe(committed);
  });

  describe('on a Monday', () => {
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await lookAround('2026-10-12');
    }, 60_000);

    it('has 420 students with families and classes, one of whom has moved away', () => {
      const roster = rosterOf(workspace);
      expect(roster?.students).toHaveLength(419);
      expect(roster?.left.map(({ given }) => given)).toEqual(['Andre']);
      expect(roster?.classes.every(({ students }) => students.length <= 28)).toBe(true);
      const called = new Set(
        readContactLayer(workspace.layers.current('contacts'))?.links.map((one) => one.student),
      );
      expect(roster?.students.every(({ id }) => called.has(id))).toBe(true);
    });

    it('has 30 cases in every stage, and referrals of every kind', () => {
      const { cases, referrals } = workspace.summaries.all;
      expect(cases.size).toBe(30);
      const inStage = stages.map((stage) => [...cases.values()].filter((one) => one.stage === stage).length);
      // To meet, in intake, to plan, followed up, closed.
      expect(inStage).toEqual([3, 3, 3, 17, 4]);
      const outcomes = [...referrals.values()].map(({ outcome = 'waiting' }) => outcome);
      expect([...new Set(outcomes)].sort()).toEqual(
        ['accept', 'advice', 'decline', 'otherProcess', 'waiting', 'watch'].sort(),
      );
    });

    it('has a Today that is alive in every part', () => {
      const today = todayOf(workspace);
      const lists = [today.late, today.today, today.soon, today.owed, today.referrals];
      for (const list of [...lists, today.quiet, today.planless, today.left]) expect(list).not.toEqual([]);
      expect(today.late.length + today.today.length).toBeLessThan(15);
    });

    it('keeps nothing that does not fit its table, and a line of history for everything', async () => {
      const { cases, referrals, students } = workspace.summaries.all;
      const refs = [
        ...[...cases.keys()].map(caseRef),
        ...[...referrals.keys()].map((id) => ({ kind: 'referral', id }) as const),
        ...[...students.keys()].map((id) => ({ kind: 'student', id }) as const),
      ];
      for (const ref of refs) {
        const book = await workspace.book(ref);
        expect(book.damaged(tables[ref.kind])).toEqual([]);
        const history = book.rows(historyTable);
        expect(history.length).toBeGreaterThan(0);
        expect(history.every(({ at }) => at <= workspace.moment().instant)).toBe(true);
      }
    });

    it('has one tier that two people set differently', async () => {
      const found = [];
      for (const { id, tier: now } of workspace.summaries.all.cases.values()) {
        const history = (await workspace.book(caseRef(id))).rows(historyTable);
        const apart = answersApart(history, { table: caseTable.name, row: ONLY, field: 'tier', now });
        if (apart.length > 0) found.push(apart.map(({ value }) => value).sort());
      }
      expect(found).toEqual([['2a', '3']]);
    });

    it('opens again without a word, with what somebody tried out, and is told only once', async () => {
      const before = workspace.summaries.all.referrals.size;
      await workspace.close('here');
      workspace = await openAgain('2026-10-13');
      expect(workspace.summaries.all.referrals.size).toBe(before);
      await workspace.close('here');
    });
  });

  it('is alive on a Saturday, leaves when it is removed, and a school beside it stays as it is', async () => {
    const own = await aSchool();
    const workspace = await lookAround('2026-01-17');
    const { today, late } = todayOf(workspace);
    expect(today.length).toBeGreaterThan(0);
    expect(late.length).toBeGreaterThan(0);
    expect(dayOf(instant(rosterOf(workspace)?.at ?? 0))).toBe('2026-01-16');
    await workspace.close('here');

    const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
    const before = await databases();
    await removeSchool(INVENTED_VAULT);
    expect(await databases()).toEqual(before.filter((name) => !name?.includes(INVENTED_VAULT)));
    expect((await databases()).length).toBe(before.length - 1);
    expect(await (await slotStore()).list()).toEqual([own.vault]);
    expect(JSON.stringify(localStorage)).not.toContain(INVENTED_VAULT);
    expect(markedVaults()).toEqual([own.vault]);
    await own.workspace.close('here');
  }, 60_000);
});
