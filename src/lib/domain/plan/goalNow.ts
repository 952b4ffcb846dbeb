import type { Instant } from '#lib/kernel/moments.ts';
import type { GoalNow } from '../case/caseSummary.ts';
import { belowTwice } from './belowTwice.ts';
import { nextCheckIn } from './nextCheckIn.ts';
import type { CheckIn, Goal } from './plan.ts';

/** A goal as it stands. `checkIns` are newest first by clock; the latest day counts, then the latest entry of that day. */
export function goalNow(goal: Goal, checkIns: readonly CheckIn[], touched: readonly Instant[] = []): GoalNow {
  const own = checkIns
    .filter((checkIn) => checkIn.goal === goal.id)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const lastCheckInOn = own[0]?.on;
  return {
    id: goal.id,
    text: goal.text,
    startsOn: goal.startsOn,
    until: goal.until,
    every: goal.every,
    levelsSet: goal.levels !== undefined,
    lastCheckInOn,
    belowTwiceOn: belowTwice(own, goal.changedAt ? [...touched, goal.changedAt] : touched),
    level: own.find(({ level }) => level !== undefined)?.level,
    nextCheckInOn: nextCheckIn(goal, lastCheckInOn),
  };
}
