import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { goalDraft } from './addGoal.ts';
import { checkInTable, goalTable, type Goal } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

const draft = v.intersect([goalDraft, v.object({ goal: typed.id })]);

export type ChangeGoalInput = v.InferInput<typeof draft>;

export const goalAsTyped = (id: Id, goal: Goal): ChangeGoalInput => ({
  case: id,
  goal: goal.id,
  text: goal.text,
  words: goal.words ?? '',
  baseline: goal.baseline ?? '',
  target: goal.target ?? '',
  measure: goal.measure ?? '',
  startsOn: goal.startsOn,
  until: goal.until,
  every: goal.every,
  weekday: goal.weekday ?? '',
});

/** A goal said better, or given more time. Its beginning stays once levels were agreed on and it has begun. */
export const changeGoal = decision({
  name: 'changeGoal',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, goal: goalId, ...said }, { today, instant }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const found = standingGoal(reader, id, goalId);
    if (!found.ok) return found;
    const goal = found.value;
    const moved = said.startsOn !== goal.startsOn;
    if (moved && goal.levels && goal.startsOn < today) return refuse('levelsAfterStart', 'startsOn');
    const checkIns = reader.rows(caseRef(id), checkInTable).filter((one) => one.goal === goalId);
    if (checkIns.some(({ on }) => on < said.startsOn)) return refuse('endBeforeStart', 'startsOn');
    return ok([patch(caseRef(id), goalTable, goalId, { ...said, changedAt: instant })]);
  },
});
