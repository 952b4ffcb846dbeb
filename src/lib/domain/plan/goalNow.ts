import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { GoalNow } from '../case/caseSummary.ts';
import type { CheckIn, Goal, Rhythm } from './plan.ts';

/** Calendar days: a rhythm agreed with a student ("every Tuesday") does not drift over a holiday. */
const days: Readonly<Record<Rhythm, number>> = { week: 7, twoWeeks: 14, month: 28 };

export const nextInRhythm = (from: SchoolDate, every: Rhythm): SchoolDate => addDays(from, days[every]);

/** A goal as it stands. `checkIns` are newest first by clock; the latest day counts, then the latest entry of that day. */
export function goalNow(goal: Goal, checkIns: readonly CheckIn[]): GoalNow {
  const own = checkIns
    .filter((checkIn) => checkIn.goal === goal.id)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const lastCheckInOn = own[0]?.on;
  const next = nextInRhythm(lastCheckInOn ?? goal.startsOn, goal.every);
  const finalWord = lastCheckInOn !== undefined && lastCheckInOn >= goal.until;
  return {
    id: goal.id,
    text: goal.text,
    startsOn: goal.startsOn,
    until: goal.until,
    every: goal.every,
    levelsSet: goal.levels !== undefined,
    lastCheckInOn,
    level: own.find(({ level }) => level !== undefined)?.level,
    nextCheckInOn: finalWord ? undefined : next < goal.until ? next : goal.until,
  };
}
