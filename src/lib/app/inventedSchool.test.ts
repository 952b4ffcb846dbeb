import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tieKinds, tieStandingTable, tieTable } from '#lib/domain/around/tie.ts';
import { teacherViewTable } from '#lib/domain/ask/ask.ts';
import { isFresh } from '#lib/domain/ask/askSummary.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import {
  caseTable,
  closingTable,
  goalOutcomeTable,
  ratingLevels,
  ratingTable,
  yearEndTable,
} from '#lib/domain/case/case.ts';
import { stages } from '#lib/domain/case/caseSummary.ts';
import { stopTable } from '#lib/domain/barrier/barrier.ts';
import { consentTable, signatureWays } from '#lib/domain/consent/consent.ts';
import { contactTable } from '#lib/domain/contact/contact.ts';
import { disclosureTable } from '#lib/domain/disclosure/disclosure.ts';
import { familyTable } from '#lib/domain/family/family.ts';
import { mayKnowTable } from '#lib/domain/ownPage/mayKnow.ts';
import { ownPageTable, ownPageWordsTable } from '#lib/domain/ownPage/ownPage.ts';
import { checkInTable, goalTable, stepTable } from '#lib/domain/plan/plan.ts';
import { planAgreementTable } from '#lib/domain/plan/planAgreement.ts';
import { answersApart } from '#lib/domain/record/answersApart.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { ONLY, type Row, type Table } from '#lib/domain/record/table.ts';
import { presenceTable } from '#lib/domain/restricted/restricted.ts';
import { familyPermissionTable } from '#lib/domain/rights/familySheet.ts';
import { rightsOf } from '#lib/domain/rights/rightsOf.ts';
import { serviceAnswerTable, serviceReferralTable, serviceReturnTable } from '#lib/domain/service/service.ts';
import { serviceStatuses } from '#lib/domain/service/serviceTurns.ts';
import { sheetHandingTable, strategySheetTable } from '#lib/domain/strategy/strategy.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { readingTable } from '#lib/domain/studentSide/reply.ts';
import { tables } from '#lib/domain/tables.ts';
import { whatIsToday } from '#lib/domain/today/whatIsToday.ts';
import type { Id } from '#lib/kernel/ids.ts';
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

    it('shows each kind of thing that the app can hold', async () => {
      const { cases, students, asks } = workspace.summaries.all;
      const books = new Map(
        await Promise.all(
          [...cases.keys()].map(async (id) => [id, await workspace.book(caseRef(id))] as const),
        ),
      );
      const all = <R extends Row>(table: Table<R>) => [...books.values()].flatMap((book) => book.rows(table));
      const kinds = (values: readonly (string | undefined)[]) => [...new Set(values)].sort();

      // Services in each state of the thirteen, with what left the school, and what came of it.
      expect(kinds(all(serviceReferralTable).map(({ status }) => status))).toEqual(kinds(serviceStatuses));
      expect(
        all(disclosureTable).every(({ parts, consents }) => parts.length > 0 && consents.length > 0),
      ).toBe(true);
      expect(all(disclosureTable).length).toBeGreaterThan(9);
      expect(kinds(all(serviceReturnTable).map(({ said }) => said)).length).toBeGreaterThan(3);
      const answers = all(serviceAnswerTable).map(
        ({ question, of, answer }) => `${question} ${of} ${answer}`,
      );
      for (const one of ['started family yes', 'started family no', 'helped student no', 'helped family yes'])
        expect(answers).toContain(one);

      // Consents: signed, waiting, taken back, passed to a student of 18, with something kept back.
      const consents = all(consentTable);
      expect(kinds(consents.map(({ how }) => how))).toEqual(kinds(signatureWays));
      expect(kinds(consents.map(({ giver }) => giver))).toEqual(['guardian', 'minorService', 'studentOf18']);
      expect(consents.filter(({ withdrawnOn }) => withdrawnOn)).toHaveLength(1);
      expect(consents.some(({ withheld }) => withheld.length > 0)).toBe(true);

      const { today } = workspace.moment();
      const bornOn = (id: Id) => rosterOf(workspace)?.students.find((one) => one.id === id)?.birthDate;
      const ofAge = [...cases.values()].filter(
        ({ student }) => rightsOf({ summaries: { students }, bornOn }, student, today).holder === 'student',
      );
      expect(ofAge).toHaveLength(1);

      // Around a student: people, and what they are to each other, in one case otherwise than at first.
      expect(kinds(all(tieTable).map(({ what }) => what))).toEqual(kinds(tieKinds));
      expect(all(tieStandingTable).length).toBeGreaterThan(
        all(tieTable).filter(({ of }) => of === 'student').length,
      );

      // Voices: the student alone, the family in its own language, teachers, and what they agree to.
      expect(
        Math.min(
          all(ownPageTable).length,
          all(ownPageWordsTable).length,
          all(mayKnowTable).length,
          all(presenceTable).length,
          all(readingTable).length,
        ),
      ).toBeGreaterThan(1);
      expect(
        Math.min(
          all(teacherViewTable).length,
          all(strategySheetTable).length,
          all(sheetHandingTable).length,
          all(familyPermissionTable).length,
        ),
      ).toBeGreaterThan(0);
      const given = [...asks.values()].map((one) => (one.given ? (isFresh(one) ? 'fresh' : 'read') : 'open'));
      expect(kinds(given)).toEqual(['fresh', 'open', 'read']);
      const agreed = all(planAgreementTable).map(({ who, answer }) => `${who} ${answer}`);
      for (const one of ['student agrees', 'student different', 'family agrees', 'family different'])
        expect(agreed).toContain(one);
      const log = all(contactTable).filter((one) => one.with === 'family');
      expect(log.filter(({ sent }) => sent).length).toBeGreaterThan(7);
      expect(log.some(({ interpreter }) => interpreter)).toBe(true);

      // Plans: begun from a template with levels, steps that come back, and what stops them.
      const begun = [...books.values()].filter((book) =>
        book.rows(historyTable).some(({ what }) => what === 'startPlan'),
      );
      expect(begun).toHaveLength(1);
      const [goal] = begun[0]?.rows(goalTable) ?? [];
      expect(goal?.levels).toBeDefined();
      expect(begun[0]?.rows(checkInTable).filter((one) => one.goal === goal?.id).length).toBeGreaterThan(3);
      expect(
        all(stepTable).filter(({ every, ended }) => every === 'week' && ended === 'done').length,
      ).toBeGreaterThan(3);
      expect(kinds(all(stopTable).map(({ barrier }) => barrier)).length).toBeGreaterThan(3);

      const twice = [...books.values()].filter((book) => {
        const rated = book.rows(ratingTable).map(({ domain }) => domain);
        return new Set(rated).size < rated.length;
      });
      expect(twice.length).toBeGreaterThan(4);
      expect(kinds(all(ratingTable).map(({ level }) => level))).toEqual(kinds(ratingLevels));
      const closings = all(closingTable);
      expect(
        closings.filter(({ studentView, familyView }) => studentView && familyView).length,
      ).toBeGreaterThan(2);
      expect(kinds(all(goalOutcomeTable).map(({ outcome }) => outcome)).length).toBeGreaterThan(1);
      expect(all(yearEndTable).filter(({ what }) => what === 'september').length).toBeGreaterThan(2);

      const own = await Promise.all(
        [...students.keys()].map(async (id) => (await workspace.book(studentRef(id))).only(familyTable)),
      );
      expect(own.filter((one) => one?.beforeCalling).length).toBeGreaterThan(4);
      expect([...students.values()].filter(({ interpreter }) => interpreter).length).toBeGreaterThan(6);
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
