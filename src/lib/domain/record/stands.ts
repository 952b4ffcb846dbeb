import type { HistoryEntry } from './history.ts';

/** An entry stands until it is undone; undoing the undoing makes it stand again. */
export const stands = (entry: HistoryEntry, history: readonly HistoryEntry[]): boolean =>
  !history.some((later) => later.undoes === entry.id && stands(later, history));
