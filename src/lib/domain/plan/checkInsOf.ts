import type { Id } from '#lib/kernel/ids.ts';
import type { CheckIn } from './plan.ts';

/** The check-ins of one goal, oldest day first, and within a day as they were written. */
export const checkInsOf = (goal: Id, checkIns: readonly CheckIn[]): CheckIn[] =>
  checkIns
    .filter((one) => one.goal === goal)
    .toSorted((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1));
