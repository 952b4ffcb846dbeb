import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseStatus, caseTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';
import { isSettled } from './isSettled.ts';
import { openCaseOf } from './openCaseOf.ts';

const draft = v.object({ case: typed.id, status: typed.choice(caseStatus) });

export type SettleStatusInput = v.InferInput<typeof draft>;

/** Closed by one, opened again by another, neither knowing of the other: says which of the two stands. */
export const settleStatus = decision({
  name: 'settleStatus',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, status }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (isSettled(reader, id, 'status')) return refuse('alreadyDone');
    const other = openCaseOf(reader.summaries, about.value.student);
    if (status === 'open' && other && other.id !== id) return refuse('openCaseExists');
    return ok([set(caseRef(id), caseTable, { status })]);
  },
});
