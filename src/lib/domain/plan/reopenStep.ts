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

export type ReopenStepInput = v.InferInput<typeof draft>;

export const reopenStep = decision({
  name: 'reopenStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    if (!step.value.ended) return refuse('notDone');
    const open = { ended: undefined, endedOn: undefined, endedBy: undefined, blockedBy: undefined };
    return ok([patch(caseRef(id), stepTable, stepId, open)]);
  },
});
