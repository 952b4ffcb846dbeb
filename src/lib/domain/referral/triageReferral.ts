import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type Moment, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { originTable, tiers } from '../case/case.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { newCase } from '../case/newCase.ts';
import { emptyStart, startLines, type StartInput } from '../plan/planStart.ts';
import { put, type Change } from '../record/change.ts';
import { decision, type Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { isUndecided } from './isUndecided.ts';
import { meetBy } from './meetBy.ts';
import { outcomes, processes, referralTable, triageTable, type Referral, type Triage } from './referral.ts';
import { referralRef } from './referStudent.ts';

const answer = v.object({
  referral: typed.id,
  outcome: typed.choice(outcomes),
  /** Whom a referral by name is about, once somebody has found the student. */
  student: typed.optionalId,
  /** Accepting: a fresh id. Joining: the open case. */
  case: typed.optionalId,
  lead: typed.optionalId,
  tier: typed.optionalChoice(tiers),
  process: typed.optionalChoice(processes),
  until: typed.optionalDate,
  reason: typed.optionalText,
  /** Accepting: what the plan begins with. */
  start: v.optional(startLines),
});

/** What each answer needs beside itself, all of it said at once. */
const draft = v.pipe(
  answer,
  v.forward(
    v.partialCheck(
      [['outcome'], ['lead']],
      ({ outcome, lead }) => outcome !== 'accept' || !!lead,
      'required',
    ),
    ['lead'],
  ),
  v.forward(
    v.partialCheck(
      [['outcome'], ['tier']],
      ({ outcome, tier }) => outcome !== 'accept' || !!tier,
      'required',
    ),
    ['tier'],
  ),
  v.forward(
    v.partialCheck(
      [['outcome'], ['process']],
      ({ outcome, process }) => outcome !== 'otherProcess' || !!process,
      'required',
    ),
    ['process'],
  ),
);

type Draft = v.InferOutput<typeof draft>;
export type TriageInput = v.InferInput<typeof draft> & { start: StartInput };

/** Days. Two weeks show whether something passes by itself. */
const WATCH = 14;

/** `freshCase` is the id that an accepted referral's case will have. */
export const emptyTriage = (referral: Id, freshCase: Id, lead: Id, today: SchoolDate): TriageInput => ({
  referral,
  outcome: 'accept',
  student: '',
  case: freshCase,
  lead,
  tier: '',
  process: '',
  until: addDays(today, WATCH),
  reason: '',
  start: emptyStart(),
});

/** Watched, or handed to somebody who has still to take it up. */
const comesBack = (outcome: Draft['outcome']): boolean => outcome === 'watch' || outcome === 'otherProcess';

const usesCase = ({ outcome }: Draft): boolean => outcome === 'accept' || outcome === 'join';

export const triageReferral = decision({
  name: 'triageReferral',
  schema: draft,
  touches: (draft) => [
    referralRef(draft.referral),
    ...(usesCase(draft) && draft.case ? [caseRef(draft.case)] : []),
  ],
  decide(reader, draft, moment) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const record = referralRef(draft.referral);
    const referral = reader.only(record, referralTable);
    if (!referral || referral.goneAt !== undefined) return refuse('notFound', 'referral');
    if (!isUndecided(reader.rows(record, triageTable))) return refuse('alreadyDone');
    const follows = whatFollows(reader, draft, referral, moment);
    if (!follows.ok) return follows;
    const { outcome, student, process, until, reason } = draft;
    const triage: Triage = {
      id: moment.freshId(),
      outcome,
      on: moment.today,
      at: moment.instant,
      by: reader.me.member,
      ...(student ? { student } : {}),
      ...(usesCase(draft) ? { case: draft.case } : {}),
      ...(outcome === 'otherProcess' ? { process } : {}),
      ...(comesBack(outcome) ? { until } : {}),
      ...(reason ? { reason } : {}),
    };
    return ok([put(record, triageTable, triage), ...follows.value]);
  },
});

function whatFollows(
  reader: Reader,
  draft: Draft,
  referral: Referral,
  moment: Moment,
): Result<readonly Change[], Refusal> {
  switch (draft.outcome) {
    case 'accept':
      return accept(reader, draft, referral, moment);
    case 'join':
      return join(reader, draft, referral, moment);
    case 'otherProcess':
    case 'watch':
      if (!draft.until) return refuse('required', 'until');
      return draft.until <= moment.today ? refuse('endBeforeStart', 'until') : ok([]);
    case 'advice':
    case 'decline':
      return draft.reason ? ok([]) : refuse('reasonNeeded', 'reason');
  }
}

function accept(reader: Reader, draft: Draft, referral: Referral, moment: Moment) {
  const student = draft.student ?? referral.student;
  if (!student) return refuse('required', 'student');
  if (!draft.case) return refuse('required', 'case');
  if (!draft.lead) return refuse('required', 'lead');
  if (!draft.tier) return refuse('required', 'tier');
  const { case: id, lead, tier } = draft;
  const begun = {
    case: id,
    student,
    lead,
    tier,
    because: draft.reason ?? '',
    meetBy: meetBy(referral.urgency, moment.today, reader.summaries.school),
    referral: draft.referral,
    start: draft.start,
  };
  return newCase(reader, begun, moment);
}

function join(reader: Reader, draft: Draft, referral: Referral, moment: Moment) {
  if (!draft.case) return refuse('required', 'case');
  const about = openedCase(reader, draft.case);
  if (!about.ok) return about;
  const student = draft.student ?? referral.student;
  if (student && student !== about.value.student) return refuse('badChoice', 'case');
  const said = { on: moment.today, at: moment.instant, by: reader.me.member };
  const origin = { id: moment.freshId(), referral: draft.referral, ...said };
  return ok([put(caseRef(draft.case), originTable, origin)]);
}
