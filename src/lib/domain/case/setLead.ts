import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { patch, put, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseTable, handingTable, teamTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';
import { isSettled } from './isSettled.ts';

const draft = v.object({ case: typed.id, lead: typed.id, because: typed.text });

export type LeadInput = v.InferInput<typeof draft>;

/** Closed cases too: somebody who leaves the school hands over what may be asked about later. */
export const setLead = decision({
  name: 'setLead',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, lead, because }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.lead === lead && isSettled(reader, id, 'lead')) return refuse('alreadyDone', 'lead');
    const onTeam = reader.rows(caseRef(id), teamTable).filter((one) => one.member === lead && !one.leftOn);
    const handing = { id: freshId(), lead, because, on: today, at: instant, by: reader.me.member };
    return ok([
      set(caseRef(id), caseTable, { lead }),
      put(caseRef(id), handingTable, handing),
      ...onTeam.map((one) => patch(caseRef(id), teamTable, one.id, { leftOn: today })),
    ]);
  },
});
