import * as v from 'valibot';
import { addDays } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { stopTable } from '../barrier/barrier.ts';
import { isBarrier } from '../barrier/isBarrier.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { stepDueOn } from './nextCheckIn.ts';
import { early, nextInRhythm } from './rhythm.ts';
import { stepTable, type Step } from './plan.ts';
import { standingStep } from './standingStep.ts';

const draft = v.object({
  case: typed.id,
  step: typed.id,
  ended: typed.choice(['done', 'blocked']),
  /** What stopped it, by the school's list of barriers. */
  barrier: typed.optionalLine,
  /** And in words: which waiting list, until when. */
  blockedBy: typed.optionalLine,
  /** Since when it is blocked; empty is today. */
  on: typed.optionalDate,
});

export type FinishStepInput = v.InferInput<typeof draft>;

/** A step with a rhythm comes back; each time is a row of its own, so that what was done stays counted. */
export const finishStep = decision({
  name: 'finishStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId, ended, barrier, blockedBy, on }, { instant, today, freshId }) {
    const found = standingStep(reader, id, stepId);
    if (!found.ok) return found;
    const step = found.value;
    if (step.ended) return refuse('alreadyDone');
    const by = reader.me.member;
    if (ended === 'blocked') {
      if (!barrier && !blockedBy) return refuse('reasonNeeded', 'barrier');
      if (on && on > today) return refuse('inTheFuture', 'on');
      if (barrier && !isBarrier(reader.summaries.school, barrier)) return refuse('badChoice', 'barrier');
      const since = on ?? today;
      const stands = { ended, endedOn: since, endedBy: by, barrier, blockedBy };
      const stop = {
        id: freshId(),
        step: stepId,
        ...(barrier ? { barrier } : {}),
        on: since,
        at: instant,
        by,
      };
      return ok([patch(caseRef(id), stepTable, stepId, stands), put(caseRef(id), stopTable, stop)]);
    }
    const finished = patch(caseRef(id), stepTable, stepId, { ended, endedOn: today, endedBy: by });
    if (step.every === 'once') return ok([finished]);
    // On the agreed weekday again, and never in the past: a month of missed weeks makes one step, not four.
    // Done on the day that it was moved to, it is not asked for again on the next.
    const moved = stepDueOn(reader.summaries.school, step) !== step.due;
    const done = moved ? addDays(today, early(step.every)) : today;
    const due = nextInRhythm(step.due, step.every, done > step.due ? done : step.due) ?? step.due;
    const next: Step = { ...step, id: freshId(), due, at: instant, by };
    return ok([finished, put(caseRef(id), stepTable, next)]);
  },
});
