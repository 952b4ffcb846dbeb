import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { tieDraft } from './addTie.ts';
import { standingTie } from './standingTie.ts';
import { tieStandingTable, tieTable } from './tie.ts';
import { standingOn, type TieThen } from './tiesOn.ts';

const draft = v.object({ case: typed.id, tie: typed.id, ...tieDraft });

export const tieInput = (id: Id, tie: TieThen): Record<'case' | 'tie' | keyof typeof tieDraft, string> => ({
  case: id,
  tie: tie.id,
  name: tie.name,
  what: tie.what ?? '',
  of: tie.of,
  strength: tie.strength ?? '',
  flow: tie.flow ?? '',
});

/** A name that was misspelt is put right; how the tie is has a new row, beside what it was. */
export const changeTie = decision({
  name: 'changeTie',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, tie, name, what, of, strength, flow }, { instant, today, freshId }) {
    const record = caseRef(id);
    const found = standingTie(reader, id, tie);
    if (!found.ok) return found;
    const was = standingOn(reader.rows(record, tieStandingTable), tie, today);
    const other = was?.strength !== strength || was?.flow !== flow;
    const row = { id: freshId(), tie, strength, flow, on: today, at: instant, by: reader.me.member };
    return ok([
      patch(record, tieTable, tie, { name, what, of }),
      ...(other ? [put(record, tieStandingTable, row)] : []),
    ]);
  },
});
