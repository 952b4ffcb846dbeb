import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { stepRhythms, stepTable } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

/** What is said of a step, in any form that makes one. */
export const stepFields = {
  text: typed.line,
  who: typed.optionalId,
  /** Somebody without an account: the student, the mother, the coach. */
  whoName: typed.optionalLine,
  due: typed.date,
  every: typed.choice(stepRhythms),
};

export const stepDraft = v.pipe(
  v.object({ case: typed.id, goal: typed.optionalId, ...stepFields }),
  v.forward(
    v.partialCheck([['who'], ['whoName']], ({ who, whoName }) => Boolean(who ?? whoName), 'required'),
    ['who'],
  ),
);

export type StepInput = v.InferInput<typeof stepDraft>;

/** Days. Long enough to do it, near enough to be remembered; today would be late by tomorrow. */
const WEEK = 7;

export const emptyStep = (id: Id, who: Id, today: SchoolDate): StepInput => ({
  case: id,
  text: '',
  goal: '',
  who,
  whoName: '',
  due: addDays(today, WEEK),
  every: 'once',
});

/** No step without a person and a date. A date gone by is taken: somebody writes up what was agreed last week. */
export const addStep = decision({
  name: 'addStep',
  schema: stepDraft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, goal, who, whoName, ...step }, { instant, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const aim = goal && standingGoal(reader, id, goal);
    if (aim && !aim.ok) return aim;
    const person = who ? { who } : { whoName };
    const row = { id: freshId(), goal, ...person, ...step, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), stepTable, row)]);
  },
});
