import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseTable, reopeningTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';
import { openCaseOf } from './openCaseOf.ts';

const draft = v.object({ case: typed.id, because: typed.text });

export type ReopenCaseInput = v.InferInput<typeof draft>;

/** The history goes on: what was closed stays written. */
export const reopenCase = decision({
  name: 'reopenCase',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, because }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.status === 'open') return refuse('caseIsOpen');
    if (openCaseOf(reader.summaries, about.value.student)) return refuse('openCaseExists');
    const row = { id: freshId(), because, on: today, at: instant, by: reader.me.member };
    return ok([set(caseRef(id), caseTable, { status: 'open' }), put(caseRef(id), reopeningTable, row)]);
  },
});
