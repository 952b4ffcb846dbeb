/** Rhythms as rules of RFC 5545: weekly on the weekday of the first day, so that an agreed Tuesday stays a Tuesday. */
import { RRule } from 'rrule';
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Rhythm } from './plan.ts';

/** Weeks. */
const intervals: Readonly<Record<Rhythm, number>> = { week: 1, twoWeeks: 2, month: 4 };

const asTime = (date: SchoolDate): Date => new Date(`${date}T00:00:00Z`);
const asDay = (time: Date): SchoolDate[] => {
  const day = schoolDate(time.toISOString().slice(0, 10));
  return day ? [day] : [];
};

const ruleFrom = (first: SchoolDate, every: Rhythm, until?: SchoolDate): RRule =>
  new RRule({
    freq: RRule.WEEKLY,
    interval: intervals[every],
    dtstart: asTime(first),
    ...(until ? { until: asTime(until) } : {}),
  });

/** The first day of the rhythm later than `after`; undefined only at the end of the calendar. */
export function nextInRhythm(first: SchoolDate, every: Rhythm, after: SchoolDate): SchoolDate | undefined {
  const next = ruleFrom(first, every).after(asTime(after));
  return next ? asDay(next)[0] : undefined;
}

/** Every day of the rhythm from the first to the last, both included. */
export const daysInRhythm = (first: SchoolDate, every: Rhythm, until: SchoolDate): SchoolDate[] =>
  ruleFrom(first, every, until).all().flatMap(asDay);

/** As a calendar file says it: `FREQ=WEEKLY;INTERVAL=2;COUNT=3`. */
export const ruleText = (every: Rhythm, count: number): string =>
  RRule.optionsToString({ freq: RRule.WEEKLY, interval: intervals[every], count }).replace('RRULE:', '');

/** Days before an agreed day within which a check-in counts for it: who talked on Monday is not asked again on Tuesday. */
export const early = (every: Rhythm): number => (every === 'week' ? 3 : 6);
