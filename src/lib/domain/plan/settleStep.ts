import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { answersApart, type Answer } from '../record/answersApart.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { historyTable, type HistoryEntry } from '../record/history.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { stepStands, stepTable, type Step } from './plan.ts';
import { standingStep } from './standingStep.ts';

/** What about a step may stand in two ways: by when, and how it ended. */
export const stepQuestions = ['due', 'ended'] as const;
export type StepQuestion = (typeof stepQuestions)[number];

const draft = v.object({
  case: typed.id,
  step: typed.id,
  about: typed.choice(stepQuestions),
  /** The line of the history whose answer is to stand. */
  answer: typed.id,
});

export type SettleStepInput = v.InferInput<typeof draft>;

export const stepAnswers = (
  history: readonly HistoryEntry[],
  step: Step,
  about: StepQuestion,
): readonly Answer[] =>
  answersApart(history, { table: stepTable.name, row: step.id, field: about, now: step[about] });

/** Chooses between what people wrote without knowing of each other. How a step ended is taken whole, by whom and when. */
export const settleStep = decision({
  name: 'settleStep',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, step: stepId, about, answer }) {
    const step = standingStep(reader, id, stepId);
    if (!step.ok) return step;
    const apart = stepAnswers(reader.rows(caseRef(id), historyTable), step.value, about);
    const wrote = apart.find(({ entry }) => entry.id === answer)?.wrote;
    if (!wrote) return refuse('alreadyDone');
    const read = v.safeParse(v.partial(v.object(stepStands)), wrote);
    if (!read.success) return refuse('newerVersion');
    const { due = step.value.due, ended, endedOn, endedBy, barrier, blockedBy } = read.output;
    const fields = about === 'due' ? { due } : { ended, endedOn, endedBy, barrier, blockedBy };
    return ok([patch(caseRef(id), stepTable, stepId, fields)]);
  },
});
