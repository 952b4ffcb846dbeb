/**
 * Two people or more, away from each other, set one thing differently (a tier, a lead, a date). The document keeps one of
 * the values; the history keeps all of them, so that a person can choose. Clocks have no say in it: each line names what
 * it had seen.
 */
import type { Id } from '#lib/kernel/ids.ts';
import type { HistoryEntry } from './history.ts';
import { newestFirst } from './newestFirst.ts';
import { samePlain } from './samePlain.ts';

export interface Answer {
  readonly entry: HistoryEntry;
  readonly value: unknown;
  /** Everything that this answer wrote into the row. */
  readonly wrote: Readonly<Record<string, unknown>>;
}

export interface Place {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** What the row holds now. */
  readonly now: unknown;
}

/** Each value once, the one that the record holds first; nothing where there is one answer, or a choice has been made. */
export function answersApart(history: readonly HistoryEntry[], place: Place): readonly Answer[] {
  const given = newestFirst(history).flatMap((entry) => answerOf(entry, place));
  if (given.length < 2) return [];
  const seen = seenBy(
    given.map(({ entry }) => entry),
    history,
  );
  const apart: Answer[] = [];
  for (const answer of given)
    if (!seen.has(answer.entry.id) && !apart.some(({ value }) => samePlain(value, answer.value)))
      apart.push(answer);
  if (apart.length < 2) return [];
  const holds = ({ value }: Answer) => samePlain(value, place.now);
  return [...apart.filter(holds), ...apart.filter((answer) => !holds(answer))];
}

function answerOf(entry: HistoryEntry, { table, row, field }: Place): Answer[] {
  const change = entry.changes.find((one) => one.table === table && one.row === row);
  if (!change || !(field in change.after || (change.before && field in change.before))) return [];
  return [{ entry, value: change.after[field], wrote: change.after }];
}

/** Everything that stands behind these lines. A line that does not say what it saw stands after all that is older. */
function seenBy(from: readonly HistoryEntry[], history: readonly HistoryEntry[]): ReadonlySet<Id> {
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const order = newestFirst(history);
  const olderThan = (entry: HistoryEntry) => order.slice(order.indexOf(entry) + 1).map(({ id }) => id);
  const seen = new Set<Id>();
  const waiting = [...from];
  for (let entry = waiting.pop(); entry; entry = waiting.pop())
    for (const id of entry.saw ?? olderThan(entry)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const before = byId.get(id);
      if (before) waiting.push(before);
    }
  return seen;
}
