import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Reader } from '../record/decision.ts';
import type { RecordRef } from '../record/recordRef.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { caseTable, type Case } from './case.ts';

export const caseRef = (id: Id): RecordRef => ({ kind: 'case', id });

/** The case, open or closed; refused where it never was, or its opening was taken back. */
export function anyCase(reader: Reader, id: Id): Result<Case, Refusal> {
  const about = reader.only(caseRef(id), caseTable);
  return about && about.goneAt === undefined ? ok(about) : refuse('notFound', 'case');
}

/** What is added to a case is added while it is open. */
export function openedCase(reader: Reader, id: Id): Result<Case, Refusal> {
  const about = anyCase(reader, id);
  return about.ok && about.value.status === 'closed' ? refuse('caseIsClosed') : about;
}
