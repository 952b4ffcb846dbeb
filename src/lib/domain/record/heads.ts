import type { Id } from '#lib/kernel/ids.ts';
import type { HistoryEntry } from './history.ts';

/** The lines of a history that no later one has seen: what a decision made now knows of, all else being behind them. */
export function heads(history: readonly HistoryEntry[]): Id[] {
  const seen = new Set(history.flatMap(({ saw }) => saw ?? []));
  return history.flatMap(({ id }) => (seen.has(id) ? [] : [id])).sort();
}
