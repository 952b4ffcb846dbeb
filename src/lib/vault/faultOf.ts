import type { Fault } from '#lib/kernel/fault.ts';

/**
 * Names the fault behind an IndexedDB, file system or Dexie error. A full disk often shows only as the abort it causes.
 * Anything else is a defect of ours and is thrown on.
 */
export function faultOf(problem: unknown): Fault {
  const seen = names(problem);
  if (seen.includes('QuotaExceededError')) return 'diskFull';
  if (seen.some((name) => CLOSED.has(name))) return 'closed';
  if (seen.some((name) => NOT_OPENED.has(name))) return 'openFailed';
  if (seen.includes('AbortError')) return 'aborted';
  if (problem instanceof DOMException || seen.some((name) => STORAGE.has(name))) return 'unknown';
  throw problem;
}

const CLOSED = new Set([
  'DatabaseClosedError',
  'DatabaseClosed',
  'InvalidStateError',
  'TransactionInactiveError',
]);
const NOT_OPENED = new Set(['OpenFailedError', 'VersionError', 'MissingAPIError', 'SchemaError']);
const STORAGE = new Set([
  'UnknownError',
  'TimeoutError',
  'BulkError',
  'ModifyError',
  'NoModificationAllowedError',
]);

function names(problem: unknown): string[] {
  if (typeof problem !== 'object' || problem === null) return [];
  const { name, inner, cause } = problem as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...names(inner), ...names(cause)];
}
