import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { serviceReferralTable, type Service } from './service.ts';

/** A referral of a case that is open; it may be over itself. */
export function standingReferral(reader: Reader, id: Id, service: Id): Result<Service, Refusal> {
  const about = openedCase(reader, id);
  if (!about.ok) return about;
  const found = reader.row(caseRef(id), serviceReferralTable, service);
  return found && found.goneAt === undefined ? ok(found) : refuse('notFound', 'service');
}
