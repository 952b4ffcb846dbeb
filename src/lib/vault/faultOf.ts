import Dexie from 'dexie';
import type { Fault } from '#lib/kernel/fault.ts';

/**
 * Names the fault behind an IndexedDB, file system or Dexie error. A full disk often shows only as the abort it causes.
 * Anything else is a defect of ours and is thrown on.
 */
export function faultOf(problem: unknown): Fault {
  const seen = names(problem);
  const known = order.find(([, signs]) => seen.some((name) => signs.includes(name)));
  if (known) return known[0];
  if (problem instanceof DOMException || problem instanceof Dexie.DexieError) return 'unknown';
  throw problem;
}

/** The first sign that is there decides: a full disk shows as an abort too, and an abort leaves the rest inactive. */
const order: readonly (readonly [Fault, readonly string[]])[] = [
  ['diskFull', ['QuotaExceededError']],
  ['openFailed', ['OpenFailedError', 'VersionError', 'MissingAPIError', 'SchemaError']],
  ['aborted', ['AbortError', 'TransactionInactiveError']],
  ['closed', ['DatabaseClosedError', 'DatabaseClosed', 'InvalidStateError']],
  // By name as well: what a worker's disk says arrives here as an ordinary error.
  ['unknown', ['UnknownError', 'NotReadableError', 'NoModificationAllowedError', 'NotFoundError']],
];

function names(problem: unknown): string[] {
  if (typeof problem !== 'object' || problem === null) return [];
  const { name, inner, cause } = problem as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...names(inner), ...names(cause)];
}
