/**
 * The one road on which anything is decided: a pure decision answers with changes or a refusal; the changes and the
 * entry in the record's history are written together and kept in one transaction.
 */
import { put, type Change } from '#lib/domain/record/change.ts';
import type { Decision, Me, Reader } from '#lib/domain/record/decision.ts';
import { historyTable, type HistoryEntry } from '#lib/domain/record/history.ts';
import { readDraft } from '#lib/domain/record/readDraft.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Row, Table } from '#lib/domain/record/table.ts';
import type { Summaries } from '#lib/domain/summaries.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Moment } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Book } from '#lib/ledger/book.ts';
import type { Keeping } from './keeping.ts';
import type { Shelf } from './shelf.ts';
import type { SummaryIndex } from './summaryIndex.ts';

export interface Performed {
  /** One id for the whole decision; the history of each touched record has an entry with it. */
  readonly decision: Id;
  readonly what: string;
  readonly records: readonly RecordRef[];
  readonly changes: readonly Change[];
  readonly kept: Result<'kept', Fault>;
}

export interface Parts {
  readonly me: Me;
  readonly shelf: Shelf;
  readonly summaries: SummaryIndex;
  readonly keeping: Keeping;
  readonly moment: () => Moment;
}

export async function perform<Draft>(
  parts: Parts,
  decision: Decision<Draft>,
  input: unknown,
): Promise<Result<Performed, readonly Refusal[]>> {
  const read = readDraft(decision, input);
  if (!read.ok) return read;
  const draft = read.value;
  const books = await takeBooks(parts, decision.touches(draft));
  const moment = parts.moment();
  const decided = decision.decide(readerOf(parts.me, parts.summaries.all, books), draft, moment);
  if (!decided.ok) return err([decided.error]);

  const touched = await takeBooks(
    parts,
    decided.value.map((change) => change.record),
  );
  if ([...touched.values()].some(({ readOnly }) => readOnly)) return err([{ code: 'newerVersion' }]);
  const id = moment.freshId();
  for (const { book } of touched.values()) {
    const own = decided.value.filter((change) => refKey(change.record) === refKey(book.ref));
    const undoes = decision.undoes?.(draft);
    writeWithHistory(book, own, {
      id,
      what: decision.name,
      me: parts.me,
      moment,
      ...(undoes ? { undoes } : {}),
    });
    parts.summaries.update(book);
  }
  const kept = await parts.keeping.keep([...touched.values()].map(({ book }) => book));
  const records = [...touched.values()].map(({ book }) => book.ref);
  return ok({ decision: id, what: decision.name, records, changes: decided.value, kept });
}

type Books = Map<string, { readonly book: Book; readonly readOnly: boolean }>;

async function takeBooks(parts: Parts, refs: readonly RecordRef[]): Promise<Books> {
  const books: Books = new Map();
  for (const ref of refs) if (!books.has(refKey(ref))) books.set(refKey(ref), await parts.shelf.take(ref));
  return books;
}

function readerOf(me: Me, summaries: Summaries, books: Books): Reader {
  const bookOf = (ref: RecordRef): Book => {
    const open = books.get(refKey(ref));
    if (!open) throw new Error(`a decision read a ${ref.kind} that it does not name under "touches"`);
    return open.book;
  };
  return {
    me,
    summaries,
    rows: <R extends Row>(ref: RecordRef, table: Table<R>) => bookOf(ref).rows(table),
    row: <R extends Row>(ref: RecordRef, table: Table<R>, id: Id) => bookOf(ref).row(table, id),
    only: <R extends Row>(ref: RecordRef, table: Table<R>) => bookOf(ref).only(table),
  };
}

interface Signature {
  readonly id: Id;
  readonly what: string;
  readonly me: Me;
  readonly moment: Moment;
  readonly undoes?: Id;
}

function writeWithHistory(book: Book, changes: readonly Change[], signature: Signature): void {
  const { id, what, me, moment, undoes } = signature;
  const entry: HistoryEntry = {
    id,
    at: moment.instant,
    by: me.member,
    device: me.device,
    what,
    ...(undoes ? { undoes } : {}),
    changes: changes.map((change) => {
      const raw = book.raw(change.table, change.id);
      const touched = Object.keys(change.fields).filter((name) => name !== 'id');
      return {
        table: change.table.name,
        row: change.id,
        before: raw ? present(raw, touched) : null,
        after: present(change.fields, touched),
      };
    }),
  };
  book.write([...changes, put(book.ref, historyTable, entry)]);
}

/** Only the fields that hold something: one that is missing from `before` is taken away again by an undo. */
const present = (
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
