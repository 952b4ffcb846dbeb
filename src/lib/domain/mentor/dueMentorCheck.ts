import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { CaseSummary } from '../case/caseSummary.ts';
import { onWeekday } from '../plan/nextCheckIn.ts';
import { early } from '../plan/rhythm.ts';

/** The next agreed day of whoever looks; of somebody without an account, the lead's to ask about. */
export function dueMentorCheck(
  { mentoring, lead }: Pick<CaseSummary, 'mentoring' | 'lead'>,
  member: Id,
): readonly SchoolDate[] {
  if (!mentoring || (mentoring.who ?? lead) !== member) return [];
  const { weekday: day, from, lastOn } = mentoring;
  const after = lastOn === undefined ? from : addDays(lastOn, early('week') + 1);
  const begun = after < from ? from : after;
  return [onWeekday(begun, Number(day))];
}
