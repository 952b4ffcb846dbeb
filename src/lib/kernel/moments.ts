import type { Id } from './ids.ts';

/** Milliseconds since 1970 UTC, as this device's clock says. For display and order, never for permission. */
export type Instant = number & { readonly __instant: unique symbol };

/** A day in the school's own calendar, `YYYY-MM-DD`. Due and overdue are decided on days, never on instants. */
export type SchoolDate = string & { readonly __schoolDate: unique symbol };

/** What pure rooms may know of now and of chance. Made by the app, fixed in tests. */
export interface Moment {
  readonly instant: Instant;
  readonly today: SchoolDate;
  readonly freshId: () => Id;
}

export const instant = (milliseconds: number): Instant => milliseconds as Instant;

/** The date if the text is a real calendar day between 1900 and 2199, else undefined. */
export function schoolDate(text: string): SchoolDate | undefined {
  const match = /^(19|20|21)\d\d-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : (text as SchoolDate);
}

const DAY = 86_400_000;
const dayNumber = (date: SchoolDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export const addDays = (date: SchoolDate, days: number): SchoolDate =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10) as SchoolDate;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: SchoolDate, to: SchoolDate): number => dayNumber(to) - dayNumber(from);

/** 0 is Sunday. */
export const weekday = (date: SchoolDate): number => new Date(dayNumber(date) * DAY).getUTCDay();

/** The day on which an instant falls where this device is. */
export function dayOf(moment: Instant): SchoolDate {
  const local = new Date(moment);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}` as SchoolDate;
}
