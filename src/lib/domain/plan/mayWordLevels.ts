import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { CheckIn, Goal } from './plan.ts';

/** Levels are worded before the period begins; worded afterwards they would measure nothing. */
export const mayWordLevels = (goal: Goal, checkIns: readonly CheckIn[], today: SchoolDate): boolean =>
  today <= goal.startsOn && checkIns.every((checkIn) => checkIn.goal !== goal.id);
