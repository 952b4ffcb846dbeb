import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { stepTable } from './plan.ts';
import { standingStep } from './standingStep.ts';

const draft = v.object({ case: typed.id, step: typed.id });

/** A blocked step that nobody waits for any more: it stays counted, and asks for nothing. */
export const leaveStep = decision({
  name: 'leaveStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId }, { today }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    if (step.value.ended !== 'blocked') return refuse('notDone');
    if (step.value.leftOn) return refuse('alreadyDone');
    return ok([patch(caseRef(id), stepTable, stepId, { leftOn: today })]);
  },
});
