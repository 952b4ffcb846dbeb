/** The days that a person picks most, each once, and what to say of a day without school. */
import { addSchoolDays, isSchoolDay } from '#lib/domain/school/schoolDays.ts';
import { addDays, weekday, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Language } from '#lib/text/language.ts';
import type { SchoolCalendar } from './calendar.ts';

export interface DayPick {
  readonly label: string;
  readonly day: SchoolDate;
}

/** `ahead` for what will be done, `back` for what has happened. */
export type DayLook = 'ahead' | 'back';

export function dayPicks(
  calendar: SchoolCalendar,
  look: DayLook,
  chosen: SchoolDate | undefined,
  { t, longDay }: Pick<Language, 't' | 'longDay'>,
): readonly DayPick[] {
  const { today } = calendar;
  const picks: DayPick[] =
    look === 'ahead'
      ? [
          { label: t.dates.tomorrow, day: addDays(today, 1) },
          { label: t.dates.nextSchoolDay, day: addSchoolDays(calendar, today, 1) },
          { label: t.dates.inAWeek, day: addDays(today, 7) },
          { label: t.dates.inTwoWeeks, day: addDays(today, 14) },
        ]
      : [
          { label: t.dates.today, day: today },
          { label: t.dates.yesterday, day: addDays(today, -1) },
          { label: t.dates.lastSchoolDay, day: schoolDayBefore(calendar, today) },
        ];
  if (look === 'ahead' && chosen && !isSchoolDay(calendar, chosen)) {
    const day = addSchoolDays(calendar, chosen, 0);
    picks.push({ label: t.dates.instead(longDay(day)), day });
  }
  return picks.filter(({ day }, index) => picks.findIndex((other) => other.day === day) === index);
}

/** Days. Longer than any break; where no school is found in it, yesterday will do. */
const LONGEST_BREAK = 120;

function schoolDayBefore(calendar: SchoolCalendar, today: SchoolDate): SchoolDate {
  for (let back = 1; back <= LONGEST_BREAK; back += 1) {
    const day = addDays(today, -back);
    if (isSchoolDay(calendar, day)) return day;
  }
  return addDays(today, -1);
}

/** Undefined on a day with school. */
export function noSchool(calendar: SchoolCalendar, day: SchoolDate, t: Language['t']): string | undefined {
  if (isSchoolDay(calendar, day)) return undefined;
  const off = calendar.daysOff.find(({ from, to }) => from <= day && day <= to);
  return off ? t.dates.dayOff(off.label) : weekday(day) % 6 === 0 ? t.dates.weekend : undefined;
}
