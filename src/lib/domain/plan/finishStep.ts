import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { nextInRhythm } from './goalNow.ts';
import { stepTable, type Step } from './plan.ts';
import { standingStep } from './standingStep.ts';

const draft = v.object({
  case: typed.id,
  step: typed.id,
  ended: typed.choice(['done', 'blocked']),
  /** What stopped it: a waiting list, a bus pass, nobody who speaks Spanish. */
  blockedBy: typed.optionalLine,
});

export type FinishStepInput = v.InferInput<typeof draft>;

/** A step with a rhythm comes back; each time is a row of its own, so that what was done stays counted. */
export const finishStep = decision({
  name: 'finishStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId, ended, blockedBy }, { instant, today, freshId }) {
    const found = standingStep(reader, id, stepId);
    if (!found.ok) return found;
    const step = found.value;
    if (step.ended) return refuse('alreadyDone');
    if (ended === 'blocked' && !blockedBy) return refuse('reasonNeeded', 'blockedBy');
    const by = reader.me.member;
    const end = { ended, endedOn: today, endedBy: by, ...(ended === 'blocked' ? { blockedBy } : {}) };
    const finished = patch(caseRef(id), stepTable, stepId, end);
    if (step.every === 'once' || ended === 'blocked') return ok([finished]);
    const next: Step = { ...step, id: freshId(), due: nextDue(step, step.every, today), at: instant, by };
    return ok([finished, put(caseRef(id), stepTable, next)]);
  },
});

/** On the agreed weekday again, and never in the past: a month of missed weeks makes one step, not four. */
function nextDue(step: Step, every: Exclude<Step['every'], 'once'>, today: Step['due']): Step['due'] {
  let due = nextInRhythm(step.due, every);
  while (due <= today) due = nextInRhythm(due, every);
  return due;
}
