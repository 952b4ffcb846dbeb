import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import type { Summaries } from '../summaries.ts';
import { eighteenthBirthday, rightsOn, type RightsNow } from './rightsOn.ts';

/** What is known of births: the newest roster that this laptop has. */
export type BornOn = (student: Id) => SchoolDate | undefined;

/** The birth date of the roster counts before a day that somebody entered. */
export function eighteenOn(
  student: Id,
  own: Pick<StudentSummary, 'eighteenOn'> | undefined,
  bornOn: BornOn,
): SchoolDate | undefined {
  const born = bornOn(student);
  return (born && eighteenthBirthday(born)) ?? own?.eighteenOn;
}

export function rightsOf(
  { summaries, bornOn }: { readonly summaries: Pick<Summaries, 'students'>; readonly bornOn: BornOn },
  student: Id,
  day: SchoolDate,
): RightsNow {
  const own = summaries.students.get(student);
  return rightsOn(own?.rights ?? [], eighteenOn(student, own, bornOn), day);
}
