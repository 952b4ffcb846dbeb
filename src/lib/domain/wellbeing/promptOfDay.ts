import { daysBetween, schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';

/** Which of `count` prompts this day has: everyone round the table sees the same one, tomorrow has another. */
export function promptOfDay(today: SchoolDate, count: number): number {
  const days = daysBetween(schoolDate('2026-01-01') ?? today, today);
  return ((days % count) + count) % count;
}
