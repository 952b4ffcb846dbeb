import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { emptyStart, startLines } from '../plan/planStart.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { tiers } from './case.ts';
import { caseRef } from './caseRef.ts';
import { newCase } from './newCase.ts';

const draft = v.object({
  /** Fresh when the form opens: sending one form twice opens one case. */
  case: typed.id,
  student: typed.id,
  lead: typed.id,
  tier: typed.choice(tiers),
  because: typed.text,
  start: v.optional(startLines),
});

export type OpenCaseInput = v.InferInput<typeof draft>;

/** Without a referral: somebody knows the student already. */
export const openCase = decision({
  name: 'openCase',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, draft, moment) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const { school } = reader.summaries;
    return newCase(
      reader,
      { ...draft, meetBy: addSchoolDays(school, moment.today, school.meetDays) },
      moment,
    );
  },
});

export const emptyCase = (id: Id, student: Id, lead: Id) => ({
  case: id,
  student,
  lead,
  tier: '',
  because: '',
  start: emptyStart(),
});
