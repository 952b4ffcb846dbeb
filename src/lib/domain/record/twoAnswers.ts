/**
 * Two people, away from each other, set one thing differently (a tier, a lead, a date). The document keeps one of the
 * two; the history keeps both, so that a person can choose.
 */
import type { HistoryEntry } from './history.ts';
import { newestFirst } from './newestFirst.ts';
import { samePlain } from './samePlain.ts';

export interface TwoAnswers {
  /** The one that the record now holds, then the one that it lost. */
  readonly holds: HistoryEntry;
  readonly lost: HistoryEntry;
  readonly values: readonly [unknown, unknown];
}

export interface Place {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** What the row holds now. */
  readonly now: unknown;
}

/** Undefined where the last two decisions about this field knew of each other, or agreed. */
export function twoAnswers(history: readonly HistoryEntry[], place: Place): TwoAnswers | undefined {
  const answers = newestFirst(history).flatMap((entry) => {
    const change = entry.changes.find(
      ({ table, row, after }) => table === place.table && row === place.row && place.field in after,
    );
    if (!change) return [];
    const was: unknown = change.before?.[place.field];
    const is: unknown = change.after[place.field];
    return [{ entry, was, is }];
  });
  const [one, other] = answers;
  // Each began from what stood before, so neither had seen the other.
  if (!one || !other || samePlain(one.is, other.is) || !samePlain(one.was, other.was)) return undefined;
  const [holds, lost] = samePlain(one.is, place.now) ? [one, other] : [other, one];
  return { holds: holds.entry, lost: lost.entry, values: [holds.is, lost.is] };
}
