import type { Id } from '#lib/kernel/ids.ts';
import { addDays, weekday, type SchoolDate } from '#lib/kernel/moments.ts';
import type { CaseSummary } from '../case/caseSummary.ts';

/** Days before the agreed one within which a check counts for it: who looked on Monday is not asked again on Tuesday. */
const EARLY = 3;

/** The next agreed day of whoever looks; of somebody without an account, the lead's to ask about. */
export function dueMentorCheck(
  { mentoring, lead }: Pick<CaseSummary, 'mentoring' | 'lead'>,
  member: Id,
): readonly SchoolDate[] {
  if (!mentoring || (mentoring.who ?? lead) !== member) return [];
  const { weekday: day, from, lastOn } = mentoring;
  const after = lastOn === undefined ? from : addDays(lastOn, EARLY + 1);
  const begun = after < from ? from : after;
  return [addDays(begun, (Number(day) - weekday(begun) + 7) % 7)];
}
