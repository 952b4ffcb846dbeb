import type { Id } from '#lib/kernel/ids.ts';
import type { Summaries } from '../summaries.ts';

/** Who has an open case, as far as I may read cases. */
export const studentsWithCase = ({ cases }: Pick<Summaries, 'cases'>): ReadonlySet<Id> =>
  new Set([...cases.values()].flatMap((one) => (one.status === 'open' ? [one.student] : [])));
