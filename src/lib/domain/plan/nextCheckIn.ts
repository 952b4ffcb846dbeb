import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { addSchoolDays, type Calendar } from '../school/schoolDays.ts';
import type { Goal } from './plan.ts';
import { early, nextInRhythm } from './rhythm.ts';

/** The agreed day of the next check-in, whether school is on or not. None once somebody looked on the last day or later. */
export function nextCheckIn(
  { startsOn, until, every }: Pick<Goal, 'startsOn' | 'until' | 'every'>,
  last: SchoolDate | undefined,
): SchoolDate | undefined {
  if (last !== undefined && last >= until) return undefined;
  const looked = last === undefined ? startsOn : addDays(last, early(every));
  const next = nextInRhythm(startsOn, every, looked);
  return next && next < until ? next : until;
}

/** Where an agreed day falls on a weekend or a day off, the next school day. */
export const onSchoolDay = (calendar: Calendar, date: SchoolDate): SchoolDate =>
  addSchoolDays(calendar, date, 0);
