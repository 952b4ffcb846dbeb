import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import { newestFirst } from '../record/newestFirst.ts';
import type { Agreement, ProtectedTime } from './protectedTime.ts';

export interface AgreementNow {
  /** `changed`: the times are not the ones that were signed. `lapsing`: it ends within a month. */
  readonly state: 'noTimes' | 'unsigned' | 'changed' | 'signed' | 'lapsing' | 'lapsed';
  readonly agreement: Agreement | undefined;
}

/** Days before the end in which somebody is reminded. */
const AHEAD = 30;

export function agreementNow(
  times: readonly ProtectedTime[],
  agreements: readonly Agreement[],
  today: SchoolDate,
): AgreementNow {
  const [agreement] = newestFirst(agreements);
  return { state: stateOf(times, agreement, today), agreement };
}

function stateOf(
  times: readonly ProtectedTime[],
  agreement: Agreement | undefined,
  today: SchoolDate,
): AgreementNow['state'] {
  if (times.length === 0) return 'noTimes';
  if (!agreement) return 'unsigned';
  if (agreement.until < today) return 'lapsed';
  // One that was given up needs no new signature; one that was added does.
  if (times.some(({ id }) => !agreement.times[id])) return 'changed';
  return daysBetween(today, agreement.until) <= AHEAD ? 'lapsing' : 'signed';
}
