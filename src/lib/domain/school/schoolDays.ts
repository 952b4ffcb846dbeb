/** Clocks run in school days: a promise of one day, made on a Friday before a week off, falls due ten days later. */
import { addDays, weekday, type SchoolDate } from '#lib/kernel/moments.ts';

export interface Calendar {
  readonly daysOff: readonly { readonly from: SchoolDate; readonly to: SchoolDate }[];
}

/** Longest run of days off that is believed; beyond it somebody mistyped a year, and a clock must not hang. */
const LONGEST_BREAK = 400;

export function isSchoolDay(calendar: Calendar, date: SchoolDate): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  return !calendar.daysOff.some(({ from, to }) => from <= date && date <= to);
}

/** The day itself if school is on, else the next day on which it is. */
function schoolDayFrom(calendar: Calendar, date: SchoolDate): SchoolDate {
  let day = date;
  for (let tried = 0; tried < LONGEST_BREAK; tried += 1) {
    if (isSchoolDay(calendar, day)) return day;
    day = addDays(day, 1);
  }
  return date;
}

/** The `count`-th school day after `date`; with 0, the first school day from `date` on. */
export function addSchoolDays(calendar: Calendar, date: SchoolDate, count: number): SchoolDate {
  let day = count === 0 ? schoolDayFrom(calendar, date) : date;
  for (let passed = 0; passed < count; passed += 1) day = schoolDayFrom(calendar, addDays(day, 1));
  return day;
}

/** School days after `from`, up to and with `to`; negative when `to` is earlier. */
export function schoolDaysBetween(calendar: Calendar, from: SchoolDate, to: SchoolDate): number {
  if (to < from) return 0 - schoolDaysBetween(calendar, to, from);
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isSchoolDay(calendar, day)) days += 1;
  return days;
}
