import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { strategySheetTable, type StrategySheet } from './strategy.ts';

export function standingSheet(reader: Reader, id: Id, sheet: Id): Result<StrategySheet, Refusal> {
  const about = anyCase(reader, id);
  if (!about.ok) return about;
  const found = reader.row(caseRef(id), strategySheetTable, sheet);
  return found && found.goneAt === undefined ? ok(found) : refuse('notFound', 'sheet');
}
