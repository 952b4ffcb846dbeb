/** Undo is a decision like any other: it writes the former values, and has its own line in the history. */
import * as v from 'valibot';
import type { Instant } from '#lib/kernel/moments.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { tables } from '../tables.ts';
import { hasLeft } from '../disclosure/hasLeft.ts';
import type { Change } from './change.ts';
import { decision, type Reader } from './decision.ts';
import { historyTable, type HistoryEntry } from './history.ts';
import { mayUndo } from './mayUndo.ts';
import { kindNames } from './recordKind.ts';
import type { RecordRef } from './recordRef.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';
import { samePlain } from './samePlain.ts';
import { stands } from './stands.ts';
import { ONLY, type Row, type Table } from './table.ts';
import { typed } from './typed.ts';

type Written = HistoryEntry['changes'][number];

const draft = v.object({
  /** The decision's line in the history; in each record it wrote, the line has this id. */
  entry: typed.id,
  records: v.pipe(
    v.array(v.object({ kind: typed.choice(kindNames), id: typed.id })),
    v.minLength(1, 'required'),
  ),
});

export type UndoInput = v.InferInput<typeof draft>;

export const undoDecision = decision({
  name: 'undoDecision',
  schema: draft,
  touches: ({ records }) => records,
  undoes: ({ entry }) => entry,
  decide(reader, { entry: id, records }, { instant }) {
    const changes: Change[] = [];
    if (!mayUndo(records)) return refuse('nothingToUndo');
    for (const record of records) {
      const history = reader.rows(record, historyTable);
      const entry = history.find((one) => one.id === id);
      if (!entry || entry.changes.length === 0 || !stands(entry, history)) return refuse('nothingToUndo');
      if (hasLeft(entry)) return refuse('nothingToUndo');
      for (const written of entry.changes) {
        const back = takeBack(reader, record, { entry, history, written }, instant);
        if (!back.ok) return back;
        changes.push(back.value);
      }
    }
    return ok(changes);
  },
});

interface Context {
  readonly entry: HistoryEntry;
  readonly history: readonly HistoryEntry[];
  readonly written: Written;
}

function takeBack(
  reader: Reader,
  record: RecordRef,
  context: Context,
  now: Instant,
): Result<Change, Refusal> {
  const { written } = context;
  const table = tables[record.kind].find((one) => one.name === written.table);
  if (!table) return refuse('newerVersion');
  const row = reader.row(record, table, written.row);
  if (!row || !asWritten(row, written) || touchedLater(context)) return refuse('changedSince');
  return ok({ how: 'patch', record, table, id: written.row, fields: formerFields(table, written, now) });
}

/** Whatever clocks say: if the row no longer holds what the decision wrote, somebody has changed it since. */
function asWritten(row: Row, { before, after }: Written): boolean {
  const now = new Map<string, unknown>(Object.entries(row));
  // A created row must still be as it was created, or undo would take later work along with it.
  const fields =
    before === null ? [...now.keys(), ...Object.keys(after)] : Object.keys({ ...before, ...after });
  return fields.every((name) => name === 'id' || samePlain(now.get(name), after[name]));
}

function touchedLater({ entry, history, written }: Context): boolean {
  const fields = Object.keys({ ...written.before, ...written.after });
  return history.some(
    (other) =>
      other.id !== entry.id &&
      other.at > entry.at &&
      other.undoes === undefined &&
      stands(other, history) &&
      other.changes.some(
        (change) =>
          change.table === written.table &&
          change.row === written.row &&
          fields.some((name) => name in change.after || (change.before !== null && name in change.before)),
      ),
  );
}

function formerFields(table: Table, { before, after }: Written, now: Instant): Record<string, unknown> {
  const names = Object.keys({ ...before, ...after }).filter((name) => name !== 'id');
  if (before !== null) return Object.fromEntries(names.map((name) => [name, before[name]]));
  // Settings that were never there are cleared; anything else that came into being leaves as a row that is gone.
  const emptyIsWhole = table.single && v.is(table.schema, { id: ONLY });
  return emptyIsWhole ? Object.fromEntries(names.map((name) => [name, undefined])) : { goneAt: now };
}
