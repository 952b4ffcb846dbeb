/** What stopped help, counted over cases: no student, no words, no case is named. */
import type { Id } from '#lib/kernel/ids.ts';
import type { CaseSummary } from '../case/caseSummary.ts';

export interface BarrierCount {
  /** Undefined for what was said in words alone. */
  readonly barrier: string | undefined;
  readonly cases: number;
  readonly times: number;
  /** Steps that it stops today. */
  readonly now: number;
}

/** The one that stands in most cases first; a case counts once for each barrier, however often it met it. */
export function countBarriers(cases: Iterable<Pick<CaseSummary, 'id' | 'status' | 'stops'>>): BarrierCount[] {
  const met = new Map<string | undefined, { cases: Set<Id>; times: number; now: number }>();
  for (const { id, status, stops } of cases)
    for (const { barrier, over } of stops) {
      const count = met.get(barrier) ?? { cases: new Set<Id>(), times: 0, now: 0 };
      met.set(barrier, count);
      count.cases.add(id);
      count.times += 1;
      if (!over && status === 'open') count.now += 1;
    }
  return [...met]
    .map(([barrier, { cases: named, times, now }]) => ({ barrier, cases: named.size, times, now }))
    .sort(
      (a, b) => b.cases - a.cases || b.times - a.times || ((a.barrier ?? '~') < (b.barrier ?? '~') ? -1 : 1),
    );
}
