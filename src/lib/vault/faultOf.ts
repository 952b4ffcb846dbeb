import type { Fault } from '#lib/kernel/fault.ts';

/** Names the fault behind an IndexedDB or Dexie error. A full disk often shows only as the abort it causes. */
export function faultOf(problem: unknown): Fault {
  for (const name of names(problem)) {
    if (name === 'QuotaExceededError') return 'diskFull';
  }
  for (const name of names(problem)) {
    if (name === 'DatabaseClosedError' || name === 'DatabaseClosed' || name === 'InvalidStateError')
      return 'closed';
    if (name === 'OpenFailedError' || name === 'VersionError' || name === 'MissingAPIError')
      return 'openFailed';
    if (name === 'AbortError') return 'aborted';
  }
  return 'unknown';
}

function names(problem: unknown): string[] {
  if (typeof problem !== 'object' || problem === null) return [];
  const { name, inner, cause } = problem as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...names(inner), ...names(cause)];
}
