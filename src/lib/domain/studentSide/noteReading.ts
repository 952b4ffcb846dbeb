import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { readingTable } from './reply.ts';

const draft = v.object({ case: typed.id, what: typed.choice(['asked', 'read']) });

export type ReadingInput = v.InferInput<typeof draft>;

/** One tap: the student asked to see what is written, or has just read it together with whoever notes this. */
export const noteReading = decision({
  name: 'noteReading',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, what }, { instant, today, freshId }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    const row = { id: freshId(), what, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), readingTable, row)]);
  },
});
