import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { standingTie } from './standingTie.ts';
import { tieTable } from './tie.ts';

const draft = v.object({ case: typed.id, tie: typed.id });

/** Someone moved away, a service ended: from today the picture is without them, earlier ones are not. */
export const endTie = decision({
  name: 'endTie',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, tie }, { today }) {
    const found = standingTie(reader, id, tie);
    if (!found.ok) return found;
    return ok([patch(caseRef(id), tieTable, tie, { name: found.value.name, endedOn: today })]);
  },
});
