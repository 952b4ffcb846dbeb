import type { SchoolDate } from '#lib/kernel/moments.ts';

/** Whole years on a day. */
export function ageOn(born: SchoolDate, day: SchoolDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
