import { addDays, weekday, type SchoolDate } from '#lib/kernel/moments.ts';
import type { OpenStep } from '../case/caseSummary.ts';
import { addSchoolDays, type Calendar } from '../school/schoolDays.ts';
import type { Goal } from './plan.ts';
import { early, nextInRhythm } from './rhythm.ts';

/** The agreed day of the next check-in, whether school is on or not. None once somebody looked on the last day or later. */
export function nextCheckIn(
  { startsOn, until, every, weekday: day }: Pick<Goal, 'startsOn' | 'until' | 'every' | 'weekday'>,
  last: SchoolDate | undefined,
): SchoolDate | undefined {
  if (last !== undefined && last >= until) return undefined;
  const first = day ? onWeekday(startsOn, Number(day)) : startsOn;
  // What starts on Monday is not looked at on that Tuesday.
  const begun = day ? addDays(startsOn, early(every)) : startsOn;
  const next = nextInRhythm(first, every, last === undefined ? begun : addDays(last, early(every)));
  return next && next < until ? next : until;
}

/** The first day of that name, from this day on; Monday is 1. */
export const onWeekday = (from: SchoolDate, day: number): SchoolDate =>
  addDays(from, (day - weekday(from) + 7) % 7);

/** When a step is due: what comes back moves off a day off as a check-in does; a day that somebody promised stays. */
export const stepDueOn = (calendar: Calendar, { due, every }: Pick<OpenStep, 'due' | 'every'>): SchoolDate =>
  every === undefined || every === 'once' ? due : onSchoolDay(calendar, due);

/** Where an agreed day falls on a weekend or a day off, the next school day. */
export const onSchoolDay = (calendar: Calendar, date: SchoolDate): SchoolDate =>
  addSchoolDays(calendar, date, 0);
