import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { stepTable, type Step } from './plan.ts';

/** A step of an open case that nobody has taken back. */
export function standingStep(reader: Reader, id: Id, stepId: Id): Result<Step, Refusal> {
  const about = openedCase(reader, id);
  if (!about.ok) return about;
  const step = reader.row(caseRef(id), stepTable, stepId);
  return step && step.goneAt === undefined ? ok(step) : refuse('notFound', 'step');
}
