import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolYearOf } from '../school/schoolYear.ts';
import { yearEndTable, yearEnds } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  what: typed.choice(yearEnds),
  line: typed.optionalLine,
});

export type YearEndInput = v.InferInput<typeof draft>;

/** What becomes of an open case when the school year ends. It closes nothing and hands nothing over: that is done next. */
export const planYearEnd = decision({
  name: 'planYearEnd',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...said }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    // Somebody else may read it in September, and a star alone would tell them nothing.
    if (said.what === 'september' && !said.line) return refuse('reasonNeeded', 'line');
    const year = schoolYearOf(today);
    const row = { id: freshId(), ...said, year, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), yearEndTable, row)]);
  },
});
