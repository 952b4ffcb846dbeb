import type { Instant, SchoolDate } from '#lib/kernel/moments.ts';
import type { CheckIn } from './plan.ts';

/**
 * The day of the second of two check-ins in a row below what was hoped for, as long as nothing in the plan has been
 * changed since, nor looked at and left. `own` are the goal's check-ins, the latest first; `touched` is when somebody
 * last changed the plan for this goal. Two, because one hard week says nothing.
 */
export function belowTwice(
  own: readonly Pick<CheckIn, 'on' | 'at' | 'level'>[],
  touched: readonly Instant[],
): SchoolDate | undefined {
  const [last, before] = own.filter(({ level }) => level !== undefined);
  if (!last || !before || Number(last.level) >= 0 || Number(before.level) >= 0) return undefined;
  return touched.some((at) => at > last.at) ? undefined : last.on;
}
