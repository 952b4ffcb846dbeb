import type { Tier } from '../case/case.ts';
import type { WeightFields } from './team.ts';

/** What a case counts for, by tier. */
export type CaseWeights = Readonly<Record<Tier, number>>;

/** Where a school begins: a case of the first two tiers counts as one. */
export const caseWeights = (own: Partial<WeightFields> = {}): CaseWeights => ({
  '1': own.tier1 ?? 1,
  '2a': own.tier2a ?? 1,
  '2b': own.tier2b ?? 2,
  '3': own.tier3 ?? 3,
});
