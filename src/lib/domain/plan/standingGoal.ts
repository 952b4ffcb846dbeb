import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { goalTable, type Goal } from './plan.ts';

/** A goal of the case that nobody has taken back. */
export function standingGoal(reader: Reader, id: Id, goalId: Id): Result<Goal, Refusal> {
  const goal = reader.row(caseRef(id), goalTable, goalId);
  return goal && goal.goneAt === undefined ? ok(goal) : refuse('notFound', 'goal');
}
