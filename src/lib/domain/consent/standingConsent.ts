import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { consentTable, type Consent } from './consent.ts';

/** One that nobody has withdrawn; in a closed case too, where withdrawing must stay possible. */
export function standingConsent(reader: Reader, id: Id, consentId: Id): Result<Consent, Refusal> {
  const about = anyCase(reader, id);
  if (!about.ok) return about;
  const consent = reader.row(caseRef(id), consentTable, consentId);
  if (!consent || consent.goneAt !== undefined) return refuse('notFound', 'consent');
  return consent.withdrawnOn ? refuse('alreadyDone') : ok(consent);
}
