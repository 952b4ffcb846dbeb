import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { stepDraft } from './addStep.ts';
import { snoozeTable, stepTable, type Step } from './plan.ts';
import { standingGoal } from './standingGoal.ts';
import { standingStep } from './standingStep.ts';

const draft = v.intersect([stepDraft, v.object({ step: typed.id, reason: typed.optionalLine })]);

export type ChangeStepInput = v.InferInput<typeof draft>;

export const stepAsTyped = (id: Id, step: Step): ChangeStepInput => ({
  case: id,
  step: step.id,
  text: step.text,
  goal: step.goal ?? '',
  who: step.who ?? '',
  whoName: step.whoName ?? '',
  due: step.due,
  every: step.every,
  reason: '',
});

/** What was agreed, said better or given to somebody else. A later day is a promise moved, and says why. */
export const changeStep = decision({
  name: 'changeStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId, goal, who, whoName, reason, ...said }, { instant, freshId }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    if (step.value.ended) return refuse('alreadyDone');
    const { due: from } = step.value;
    if (said.due > from && !reason) return refuse('reasonNeeded', 'reason');
    const aim = goal && standingGoal(reader, id, goal);
    if (aim && !aim.ok) return aim;
    const person = who ? { who, whoName: undefined } : { who: undefined, whoName };
    // Only what differs: who says a step better has not answered by when it is due.
    const { text, due, every } = said;
    const asked = { goal, ...person, text, due, every };
    const before = new Map<string, unknown>(Object.entries(step.value));
    const differs = Object.entries(asked).filter(([name, value]) => before.get(name) !== value);
    const changes: Change[] = [patch(caseRef(id), stepTable, stepId, Object.fromEntries(differs))];
    if (said.due > from && reason) {
      const row = {
        id: freshId(),
        step: stepId,
        from,
        to: said.due,
        reason,
        at: instant,
        by: reader.me.member,
      };
      changes.push(put(caseRef(id), snoozeTable, row));
    }
    return ok(changes);
  },
});
