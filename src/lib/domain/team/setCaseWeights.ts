import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { weightsTable } from './team.ts';

const weight = v.pipe(typed.count, v.maxValue(20, 'badChoice'));

const draft = v.object({
  school: typed.id,
  tier1: weight,
  tier2a: weight,
  tier2b: weight,
  tier3: weight,
});

export type CaseWeightsInput = v.InferInput<typeof draft>;

export const setCaseWeights = decision({
  name: 'setCaseWeights',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, ...weights }) => ok([set(schoolRef(school), weightsTable, weights)]),
});
