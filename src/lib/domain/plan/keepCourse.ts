import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { courseTable } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

const draft = v.object({ case: typed.id, goal: typed.id, because: typed.line });

export type KeepCourseInput = v.InferInput<typeof draft>;

/** Looked at, and the plan stays as it is: as full an answer as a change, with its reason. */
export const keepCourse = decision({
  name: 'keepCourse',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, goal, because }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const found = standingGoal(reader, id, goal);
    if (!found.ok) return found;
    const row = { id: freshId(), goal, because, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), courseTable, row)]);
  },
});
