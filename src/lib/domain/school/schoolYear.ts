import type { SchoolDate } from '#lib/kernel/moments.ts';

/** "2026-27". */
export type SchoolYear = `${number}-${string}`;

/** A new school year begins in August. */
const FIRST_DAY = '08-01';

export function schoolYearOf(day: SchoolDate): SchoolYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < FIRST_DAY ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
