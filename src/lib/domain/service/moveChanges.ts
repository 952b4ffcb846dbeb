import type { Id } from '#lib/kernel/ids.ts';
import type { Moment, SchoolDate } from '#lib/kernel/moments.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put, type Change } from '../record/change.ts';
import type { Reader } from '../record/decision.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { serviceMoveTable, serviceReferralTable, type ServiceMove } from './service.ts';
import { isOver, serviceTurns } from './serviceTurns.ts';

interface Move extends Pick<ServiceMove, 'service' | 'to' | 'consent' | 'why' | 'because'> {
  readonly case: Id;
  /** Until when; missing, as many school days as this turn may take. */
  readonly due?: SchoolDate | undefined;
}

/** The referral stands anew, and the move stays beside it. */
export function moveChanges(
  { me, summaries }: Reader,
  { case: id, due, why, because, ...moved }: Move,
  { today, instant, freshId }: Moment,
): readonly Change[] {
  const until = addSchoolDays(summaries.school, today, serviceTurns[moved.to].days);
  const ending = { ...(why ? { why } : {}), ...(because ? { because } : {}) };
  const move = { id: freshId(), ...moved, ...ending, on: today, at: instant, by: me.member };
  return [
    patch(caseRef(id), serviceReferralTable, moved.service, {
      status: moved.to,
      due: isOver(moved.to) ? undefined : (due ?? until),
      ...ending,
    }),
    put(caseRef(id), serviceMoveTable, move),
  ];
}
