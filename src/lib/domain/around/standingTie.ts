import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { tieTable, type Tie } from './tie.ts';

/** One that is still around, of a case that is open. */
export function standingTie(reader: Reader, id: Id, tie: Id): Result<Tie, Refusal> {
  const about = openedCase(reader, id);
  if (!about.ok) return about;
  const found = reader.row(caseRef(id), tieTable, tie);
  if (!found || found.goneAt !== undefined) return refuse('notFound', 'tie');
  return found.endedOn === undefined ? ok(found) : refuse('alreadyDone', 'tie');
}
