import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { tieFlows, tieKinds, tieSides, tieStandingTable, tieStrengths, tieTable } from './tie.ts';

/** How a person fills it in, new or changed. */
export const tieDraft = {
  name: typed.line,
  what: typed.optionalChoice(tieKinds),
  of: v.optional(typed.choice(tieSides), 'student'),
  strength: typed.optionalChoice(tieStrengths),
  flow: typed.optionalChoice(tieFlows),
};

const draft = v.object({ case: typed.id, ...tieDraft, known: typed.optionalLine });

export type TieInput = v.InferInput<typeof draft>;

export const emptyTie = (id: Id) => ({ case: id, name: '', what: '', of: 'student', strength: '', flow: '' });

export const addTie = decision({
  name: 'addTie',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, name, what, of, strength, flow, known }, { instant, today, freshId }) {
    const record = caseRef(id);
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const noted = reader.rows(record, tieTable);
    if (known && noted.some((one) => one.known === known && one.endedOn === undefined))
      return refuse('alreadyDone', 'known');
    const said = { on: today, at: instant, by: reader.me.member };
    const tie = { id: freshId(), name, what, of, known, ...said };
    const standing = { id: freshId(), tie: tie.id, strength, flow, ...said };
    return ok([
      put(record, tieTable, tie),
      ...(strength || flow ? [put(record, tieStandingTable, standing)] : []),
    ]);
  },
});
