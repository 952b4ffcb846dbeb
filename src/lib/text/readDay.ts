/**
 * A day as people write it by hand. English writes the month first, Spanish the day; names of days and months are
 * understood in both, because a school speaks both. Undefined where it is no day, or could be two.
 */
import { bareText } from '#lib/kernel/bareText.ts';
import { addDays, daysBetween, schoolDate, weekday, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Locale } from './language.ts';

export function readDay(written: string, locale: Locale, today: SchoolDate): SchoolDate | undefined {
  const text = fold(written).replace(/^(on|el|la|at)\s+/, '');
  return schoolDate(text) ?? near(text, today) ?? byNumbers(text, locale, today) ?? byMonth(text, today);
}

const fold = (text: string): string => bareText(text).replace(/\s+/g, ' ').trim();

const nearby: readonly (readonly [RegExp, number])[] = [
  [/^(today|hoy)$/, 0],
  [/^(tomorrow|manana)$/, 1],
  [/^(yesterday|ayer)$/, -1],
  [/^(in a week|en una semana)$/, 7],
];
const weekdays = [
  /^(sun(day)?|dom(ingo)?)$/,
  /^(mon(day)?|lun(es)?)$/,
  /^(tue(s(day)?)?|mar(tes)?)$/,
  /^(wed(nesday)?|mie(rcoles)?)$/,
  /^(thu(rs(day)?)?|jue(ves)?)$/,
  /^(fri(day)?|vie(rnes)?)$/,
  /^(sat(urday)?|sab(ado)?)$/,
];

/** "tomorrow", or the next day of that name. */
function near(text: string, today: SchoolDate): SchoolDate | undefined {
  const away = nearby.find(([said]) => said.test(text))?.[1];
  if (away !== undefined) return addDays(today, away);
  const name = weekdays.findIndex((said) => said.test(text));
  return name < 0 ? undefined : addDays(today, ((name - weekday(today) + 6) % 7) + 1);
}

/** 12/4, 12/4/26, 4.12.2026. A number over twelve can only be the day. */
function byNumbers(text: string, locale: Locale, today: SchoolDate): SchoolDate | undefined {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first === '') return undefined;
  const dayFirst = Number(first) > 12 || (locale === 'es' && Number(second) <= 12);
  return dayFirst ? dayIn(first, Number(second), year, today) : dayIn(second, Number(first), year, today);
}

const months = [
  /^(jan(uary)?|ene(ro)?)$/,
  /^feb(ruary|rero)?$/,
  /^mar(ch|zo)?$/,
  /^(apr(il)?|abr(il)?)$/,
  /^may(o)?$/,
  /^jun(e|io)?$/,
  /^jul(y|io)?$/,
  /^(aug(ust)?|ago(sto)?)$/,
  /^sep(t(ember)?|tiembre)?$/,
  /^oct(ober|ubre)?$/,
  /^nov(ember|iembre)?$/,
  /^(dec(ember)?|dic(iembre)?)$/,
];

/** "Oct 12", "12 de octubre de 2026", with or without the name of the day before it. */
function byMonth(text: string, today: SchoolDate): SchoolDate | undefined {
  const parts = text.split(/[\s,.]+|\bde(?:l)?\b/).filter(Boolean);
  const rest =
    weekdays.some((said) => said.test(parts[0] ?? '')) && parts.length > 2 ? parts.slice(1) : parts;
  const [one = '', two = '', year] = rest;
  if (rest.length > 3 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined;
  const [day, name] = /^\d/.test(one) ? [one, two] : [two, one];
  const month = months.findIndex((said) => said.test(name)) + 1;
  const number = /^(\d{1,2})(st|nd|rd|th|o|º)?$/.exec(day)?.[1];
  return month > 0 && number ? dayIn(number, month, year, today) : undefined;
}

/** Without a year, the one that brings the day nearest. */
function dayIn(day: string, month: number, year: string | undefined, today: SchoolDate) {
  const inYear = (which: number) =>
    schoolDate(`${which}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (year !== undefined) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year));
  const now = Number(today.slice(0, 4));
  const away = (date: SchoolDate) => Math.abs(daysBetween(today, date));
  return [now, now + 1, now - 1].flatMap((which) => inYear(which) ?? []).sort((a, b) => away(a) - away(b))[0];
}
