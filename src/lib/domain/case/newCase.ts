import type { Id } from '#lib/kernel/ids.ts';
import type { Moment, SchoolDate } from '#lib/kernel/moments.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { startedPlan, type StartLines } from '../plan/planStart.ts';
import { put, set, type Change } from '../record/change.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { caseTable, originTable, tieringTable, type Tier } from './case.ts';
import { caseRef } from './caseRef.ts';
import { openCaseOf } from './openCaseOf.ts';

export interface CaseToBe {
  readonly case: Id;
  readonly student: Id;
  readonly lead: Id;
  readonly tier: Tier;
  readonly because: string;
  readonly meetBy: SchoolDate;
  readonly referral?: Id;
  /** What the plan begins with, and by when each stage of such a case is reached. */
  readonly start?: StartLines | undefined;
}

/** The rows of a case that begins, whether a referral or a person began it. */
export function newCase(reader: Reader, begun: CaseToBe, moment: Moment): Result<readonly Change[], Refusal> {
  const { student, lead, tier, because, referral, start } = begun;
  const { school } = reader.summaries;
  const within = (days: number | undefined) =>
    days === undefined ? undefined : addSchoolDays(school, moment.today, days);
  const planBy = within(start?.planDays);
  const meetBy = earlier(begun.meetBy, within(start?.meetDays));
  const record = caseRef(begun.case);
  if (reader.only(record, caseTable)) return refuse('alreadyDone');
  if (openCaseOf(reader.summaries, student)) return refuse('openCaseExists', 'student');
  const said = { on: moment.today, at: moment.instant, by: reader.me.member };
  const plan = start ? startedPlan(record, start, moment, reader.me.member, 'start.') : ok([]);
  if (!plan.ok) return plan;
  const stages = { openedOn: moment.today, meetBy, ...(planBy ? { planBy } : {}) };
  return ok([
    set(record, caseTable, { student, lead, tier, status: 'open', ...stages }),
    put(record, originTable, { id: moment.freshId(), because, ...said, ...(referral ? { referral } : {}) }),
    put(record, tieringTable, { id: moment.freshId(), tier, because, ...said }),
    ...plan.value,
  ]);
}

/** A kind of case may ask for an earlier meeting than the school, never put off an urgent one. */
const earlier = (day: SchoolDate, other: SchoolDate | undefined): SchoolDate =>
  other && other < day ? other : day;
