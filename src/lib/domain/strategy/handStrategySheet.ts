import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { sheetHandingTable } from './strategy.ts';
import { standingSheet } from './standingSheet.ts';
import { isOver } from './strategyOnPaper.ts';

const draft = v.object({ case: typed.id, sheet: typed.id });

/** Who has it, and since when: written as it is printed. One that is over goes to nobody. */
export const handStrategySheet = decision({
  name: 'handStrategySheet',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, sheet }, { instant, today, freshId }) {
    const found = standingSheet(reader, id, sheet);
    if (!found.ok) return found;
    if (isOver(found.value, today)) return refuse('isOver');
    const { to } = found.value;
    const row = { id: freshId(), sheet, to, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), sheetHandingTable, row)]);
  },
});
