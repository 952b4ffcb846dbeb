import type { Refusal } from '#lib/domain/record/refusal.ts';
import { addDays, daysBetween, type Instant, type SchoolDate } from '#lib/kernel/moments.ts';
import type { DoorWords } from './en/atTheDoor.ts';
import type { Words } from './words.ts';

export type Locale = 'en' | 'es';

/**
 * How this person reads: the words, and how days, numbers and lists are said in them. Before a school is open there are
 * the words of the door alone: `Language<DoorWords>`.
 */
export interface Language<T extends DoorWords = Words> {
  readonly locale: Locale;
  readonly t: T;
  /** A day near today as people say it: "since Thursday", "today", "Wed", "Oct 12". */
  due(date: SchoolDate, today: SchoolDate): string;
  /** "Oct 12"; with the year where `today` is given and lies in another one. */
  day(date: SchoolDate, today?: SchoolDate): string;
  /** "10/12/2026", as it is typed: English writes the month first, Spanish the day. */
  dayInNumbers(date: SchoolDate): string;
  /** "Monday, October 12", with the year where it is another one: what was understood of a day that somebody wrote. */
  saidDay(date: SchoolDate, today: SchoolDate): string;
  /** "Monday, October 12", for headings. */
  longDay(date: SchoolDate): string;
  /** "October 12, 2026", for paper. */
  fullDay(date: SchoolDate): string;
  /** "16:00", where this device is. */
  time(instant: Instant): string;
  number(value: number): string;
  /** "Ana, Ben, and Cruz" */
  list(items: readonly string[]): string;
  refusal(refusal: Refusal): string;
}

/** Both languages as schools in the United States write them. */
const region = { en: 'en-US', es: 'es-US' } as const;

export function makeLanguage<T extends DoorWords>(locale: Locale, t: T): Language<T> {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(region[locale], { ...options, timeZone: 'UTC' });
    return (date: SchoolDate) => format.format(Date.parse(`${date}T00:00:00Z`));
  };
  const dayMonth = dates({ day: 'numeric', month: 'short' });
  const dayMonthYear = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const longDayYear = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dayInNumbers = dates({ day: 'numeric', month: 'numeric', year: 'numeric' });
  const fullDay = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = dates({ weekday: 'long' });
  const shortWeekday = dates({ weekday: 'short' });
  const clock = new Intl.DateTimeFormat(region[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(region[locale], { type: 'conjunction' });

  const day = (date: SchoolDate, today = date) =>
    date.slice(0, 4) === today.slice(0, 4) ? dayMonth(date) : dayMonthYear(date);

  return {
    locale,
    t,
    due(date, today) {
      const ahead = daysBetween(today, date);
      if (ahead === 0) return t.dates.today;
      if (ahead === 1) return t.dates.tomorrow;
      if (ahead === -1) return t.dates.sinceYesterday;
      // Seven days off is the same weekday again, which would read as today's.
      if (ahead < 0) return t.dates.since(ahead > -7 ? weekday(date) : day(date, today));
      return date < addDays(today, 7) ? shortWeekday(date) : day(date, today);
    },
    day,
    dayInNumbers,
    saidDay: (date, today) => (date.slice(0, 4) === today.slice(0, 4) ? longDay(date) : longDayYear(date)),
    longDay,
    fullDay,
    time: (instant) => clock.format(instant),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    refusal: ({ code, values = {} }) => t.refusals[code](values),
  };
}
