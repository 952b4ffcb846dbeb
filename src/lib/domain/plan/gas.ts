/** Goal attainment scaling after Turner-Stokes 2009, with the formula that its erratum corrected. */

/** −2 much less than expected · 0 as expected · +2 much more. `weight` is importance, 1 unless a school says otherwise. */
export interface Attained {
  readonly level: number;
  readonly weight: number;
}

/** The correlation between goals that the method assumes. */
const RHO = 0.3;

/** 50 is "as expected over all goals", 10 one standard deviation. Undefined where no goal carries weight. */
export function tScore(goals: readonly Attained[]): number | undefined {
  const weights = sum(goals.map(({ weight }) => weight));
  if (weights <= 0) return undefined;
  const squares = sum(goals.map(({ weight }) => weight * weight));
  const reached = sum(goals.map(({ level, weight }) => level * weight));
  return 50 + (10 * reached) / Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
