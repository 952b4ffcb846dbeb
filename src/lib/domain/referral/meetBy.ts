import { assertNever } from '#lib/kernel/assertNever.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import type { SchoolSummary } from '../school/schoolSummary.ts';
import type { Urgency } from './referral.ts';

/** By when the student is met. The same day is the same day, holiday or not. */
export function meetBy(urgency: Urgency, today: SchoolDate, school: SchoolSummary): SchoolDate {
  switch (urgency) {
    case 'sameDay':
      return today;
    case 'twoDays':
      return addSchoolDays(school, today, Math.min(2, school.meetDays));
    case 'week':
      return addSchoolDays(school, today, school.meetDays);
    default:
      return assertNever(urgency);
  }
}
