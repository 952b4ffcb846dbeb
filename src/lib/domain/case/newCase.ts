import type { Id } from '#lib/kernel/ids.ts';
import type { Moment, SchoolDate } from '#lib/kernel/moments.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { put, set, type Change } from '../record/change.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
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
}

/** The rows of a case that begins, whether a referral or a person began it. */
export function newCase(reader: Reader, begun: CaseToBe, moment: Moment): Result<readonly Change[], Refusal> {
  const { student, lead, tier, because, meetBy, referral } = begun;
  const record = caseRef(begun.case);
  if (reader.only(record, caseTable)) return refuse('alreadyDone');
  if (openCaseOf(reader.summaries, student)) return refuse('openCaseExists', 'student');
  const said = { on: moment.today, at: moment.instant, by: reader.me.member };
  return ok([
    set(record, caseTable, { student, lead, tier, status: 'open', openedOn: moment.today, meetBy }),
    put(record, originTable, { id: moment.freshId(), because, ...said, ...(referral ? { referral } : {}) }),
    put(record, tieringTable, { id: moment.freshId(), tier, because, ...said }),
  ]);
}
