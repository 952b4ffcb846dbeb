import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { samePlain } from '../record/samePlain.ts';
import { typed } from '../record/typed.ts';
import { goalTable, levelChangeTable } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

const draft = v.object({
  case: typed.id,
  goal: typed.id,
  '-2': typed.line,
  '-1': typed.line,
  '0': typed.line,
  '1': typed.line,
  '2': typed.line,
  because: typed.line,
});

export type ChangeLevelsInput = v.InferInput<typeof draft>;

/**
 * Levels are agreed before the period, so that they measure something. Where life has made them wrong they are changed
 * in the open: the former ones stay beside the new ones, with the day and the reason.
 */
export const changeLevels = decision({
  name: 'changeLevels',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, goal: goalId, because, ...after }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const goal = standingGoal(reader, id, goalId);
    if (!goal.ok) return goal;
    const { levels: before } = goal.value;
    // None were agreed before the start, and none are afterwards.
    if (!before) return refuse('levelsAfterStart');
    const record = caseRef(id);
    if (samePlain(before, after)) return refuse('nothingChanged', '0');
    const by = reader.me.member;
    const change = { id: freshId(), goal: goalId, before, after, because, on: today, at: instant, by };
    return ok([patch(record, goalTable, goalId, { levels: after }), put(record, levelChangeTable, change)]);
  },
});
