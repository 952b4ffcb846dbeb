import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { strategySheetTable } from './strategy.ts';
import { standingSheet } from './standingSheet.ts';
import { isOver } from './strategyOnPaper.ts';

const draft = v.object({ case: typed.id, sheet: typed.id });

/** Before its time. What is on paper already is taken back by hand, and the screen says so. */
export const endStrategySheet = decision({
  name: 'endStrategySheet',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, sheet }, { today }) {
    const found = standingSheet(reader, id, sheet);
    if (!found.ok) return found;
    if (isOver(found.value, today)) return refuse('alreadyDone');
    return ok([patch(caseRef(id), strategySheetTable, sheet, { endedOn: today })]);
  },
});
