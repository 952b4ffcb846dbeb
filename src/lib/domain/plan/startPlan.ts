import * as v from 'valibot';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { startedPlan, startLines } from './planStart.ts';

const draft = v.object({ case: typed.id, ...startLines.entries });

/** All ticked lines at once, as one decision: one undo takes the whole beginning back. */
export const startPlan = decision({
  name: 'startPlan',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...lines }, moment) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (!lines.template) return refuse('required', 'template');
    const begun = startedPlan(caseRef(id), lines, moment, reader.me.member);
    return begun.ok && begun.value.length === 0 ? refuse('nothingTicked') : begun;
  },
});
