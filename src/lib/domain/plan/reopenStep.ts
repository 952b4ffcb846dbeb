import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { stopTable } from '../barrier/barrier.ts';
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
  decide(reader, { case: id, step: stepId }, { today }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    if (!step.value.ended) return refuse('notDone');
    const record = caseRef(id);
    const stands = { ended: undefined, endedOn: undefined, endedBy: undefined };
    const open = { ...stands, barrier: undefined, blockedBy: undefined, leftOn: undefined };
    // What stopped it stays counted, with the day on which it went on.
    const over = reader
      .rows(record, stopTable)
      .filter((stop) => stop.step === stepId && !stop.overOn)
      .map((stop) => patch(record, stopTable, stop.id, { overOn: today }));
    return ok([patch(record, stepTable, stepId, open), ...over]);
  },
});
