import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Reader } from '../record/decision.ts';
import type { RecordRef } from '../record/recordRef.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { serviceTable, type Service } from './resources.ts';

export const resourcesRef = (id: Id): RecordRef => ({ kind: 'resources', id });

/** Also one that is retired, but none that was merged into another or taken back. */
export function standingService(reader: Reader, resources: Id, id: Id): Result<Service, Refusal> {
  const found = reader.row(resourcesRef(resources), serviceTable, id);
  return !found || found.goneAt !== undefined || found.mergedInto ? refuse('notFound', 'service') : ok(found);
}

/** One that people may still be sent to. */
export function offeredService(reader: Reader, resources: Id, id: Id): Result<Service, Refusal> {
  const found = standingService(reader, resources, id);
  return found.ok && found.value.retiredOn ? refuse('alreadyClosed', 'service') : found;
}
