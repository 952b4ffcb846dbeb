import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mayWordLevels } from './mayWordLevels.ts';
import { checkInTable, gasLevels, goalTable } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

const draft = v.object({
  case: typed.id,
  goal: typed.id,
  '-2': typed.optionalLine,
  '-1': typed.optionalLine,
  '0': typed.optionalLine,
  '1': typed.optionalLine,
  '2': typed.optionalLine,
  /** How much this goal matters beside the others; empty is 1. */
  weight: typed.optionalCount,
});

export type GoalLevelsInput = v.InferInput<typeof draft>;

/** All five left empty: the goal is followed in words alone. */
const noLevels = { levels: undefined, weight: 1 };

export const setGoalLevels = decision({
  name: 'setGoalLevels',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, goal: goalId, weight = 1, ...worded }, { today }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const goal = standingGoal(reader, id, goalId);
    if (!goal.ok) return goal;
    if (!mayWordLevels(goal.value, reader.rows(caseRef(id), checkInTable), today))
      return refuse('levelsAfterStart');
    if (weight === 0) return refuse('badChoice', 'weight');
    const missing = gasLevels.filter((level) => worded[level] === undefined);
    if (missing.length === gasLevels.length) return ok([patch(caseRef(id), goalTable, goalId, noLevels)]);
    if (missing[0] !== undefined) return refuse('levelsIncomplete', missing[0]);
    const levels = {
      '-2': worded['-2'] ?? '',
      '-1': worded['-1'] ?? '',
      '0': worded['0'] ?? '',
      '1': worded['1'] ?? '',
      '2': worded['2'] ?? '',
    };
    return ok([patch(caseRef(id), goalTable, goalId, { levels, weight })]);
  },
});
