import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { goalTable, stepTable } from './plan.ts';
import { secondLookTable } from './secondLook.ts';

const draft = v.object({ case: typed.id, of: typed.id, question: typed.optionalLine });

export const emptyLook = (id: Id) => ({ case: id, of: '', question: '' });

/** Of somebody else, who is not asked already. That they may see the case is what the screen offers and the keys hold to. */
export const askForLook = decision({
  name: 'askForLook',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, of, question }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const record = caseRef(id);
    if (reader.rows(record, goalTable).length + reader.rows(record, stepTable).length === 0)
      return refuse('noPlanYet');
    if (of === reader.me.member) return refuse('badChoice', 'of');
    if (reader.rows(record, secondLookTable).some((one) => one.of === of && !one.lookedOn))
      return refuse('alreadyDone', 'of');
    const row = { id: freshId(), of, question, on: today, at: instant, by: reader.me.member };
    return ok([put(record, secondLookTable, row)]);
  },
});
