import * as v from 'valibot';
import { ok, type Result } from '#lib/kernel/result.ts';
import { tables } from '../tables.ts';
import { patch, put, type Change } from './change.ts';
import { decision, type Reader } from './decision.ts';
import { historyTable, type HistoryEntry } from './history.ts';
import { kindNames } from './recordKind.ts';
import type { RecordRef } from './recordRef.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';
import { ONLY, type Row } from './table.ts';
import { typed } from './typed.ts';

const draft = v.object({
  record: v.object({ kind: typed.choice(kindNames), id: typed.id }),
  /** The line that the one who left had written into the record's history. */
  entry: historyTable.schema,
});

export type AdoptLateInput = v.InferInput<typeof draft>;

/**
 * Honest work that arrived after its writer had lost the right to write: a coordinator writes it anew, as their own, and the
 * history names who had it first. Rows that others have changed since are changed by it as by any later decision.
 */
export const adoptLate = decision({
  name: 'adoptLate',
  schema: draft,
  touches: ({ record }) => [record],
  adopts: ({ entry }) => ({ entry: entry.id, by: entry.by }),
  decide(reader, { record, entry }) {
    if (reader.me.role !== 'coordinator') return refuse('notYourRole');
    if (isThere(entry, reader.rows(record, historyTable))) return refuse('alreadyDone');
    if (entry.changes.length === 0) return refuse('notFound', 'entry');
    const changes: Change[] = [];
    for (const written of entry.changes) {
      const anew = writtenAnew(reader, record, written);
      if (!anew.ok) return anew;
      changes.push(anew.value);
    }
    return ok(changes);
  },
});

/** In time after all, or adopted by somebody already. */
export const isThere = (entry: HistoryEntry, history: readonly HistoryEntry[]): boolean =>
  history.some(({ id, adopts }) => id === entry.id || adopts?.entry === entry.id);

function writtenAnew(
  reader: Reader,
  record: RecordRef,
  { table: name, row: id, after }: HistoryEntry['changes'][number],
): Result<Change, Refusal> {
  const table = tables[record.kind].find((one) => one.name === name && one.name !== historyTable.name);
  if (!table) return refuse('newerVersion');
  const row = reader.row(record, table, id);
  const whole = v.safeParse(table.schema, { ...row, ...after, id });
  if (!whole.success || (table.single && id !== ONLY)) return refuse('badChoice', 'entry');
  return ok(row ? patch<Row>(record, table, id, after) : put(record, table, whole.output));
}
