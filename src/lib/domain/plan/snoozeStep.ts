import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { snoozeTable, stepTable } from './plan.ts';
import { standingStep } from './standingStep.ts';

const draft = v.object({ case: typed.id, step: typed.id, to: typed.date, reason: typed.optionalLine });

export type SnoozeInput = v.InferInput<typeof draft>;

/** Puts a step off with a reason, so that the plan's reader sees why and the promise is not silently moved. */
export const snoozeStep = decision({
  name: 'snoozeStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId, to, reason }, { instant, today, freshId }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    const { ended, due: from } = step.value;
    if (ended) return refuse('alreadyDone');
    if (!reason) return refuse('reasonNeeded', 'reason');
    if (to <= from || to < today) return refuse('endBeforeStart', 'to');
    const row = { id: freshId(), step: stepId, from, to, reason, at: instant, by: reader.me.member };
    return ok([patch(caseRef(id), stepTable, stepId, { due: to }), put(caseRef(id), snoozeTable, row)]);
  },
});
