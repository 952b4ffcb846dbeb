import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import type { RosterLayer, RosterLeaver, RosterStudent } from './rosterLayer.ts';

/** Days. A school year and the summer: longer, and the roster would become a register of everyone who ever was here. */
const KEPT = 400;

/** Everyone who left, whether or not something was written about them: a shorter list would tell who had a case. */
export function whoLeft(
  before: RosterLayer | undefined,
  students: readonly RosterStudent[],
  today: SchoolDate,
): RosterLeaver[] {
  const here = new Set(students.map(({ id }) => id));
  const gone = (before?.students ?? []).map(({ id, given, family, preferredGiven, preferredFamily }) => ({
    id,
    given,
    family,
    preferredGiven,
    preferredFamily,
    leftOn: today,
  }));
  const earlier = (before?.left ?? []).filter(({ leftOn }) => daysBetween(leftOn, today) <= KEPT);
  return [...earlier, ...gone].filter(({ id }) => !here.has(id));
}
