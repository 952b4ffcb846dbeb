/**
 * The one road on which anything is decided: a pure decision answers with changes or a refusal; the changes and the
 * entry in the record's history are written together and kept in one transaction.
 */
import { put, type Change } from '#lib/domain/record/change.ts';
import type { Decision, Me, Reader } from '#lib/domain/record/decision.ts';
import { heads } from '#lib/domain/record/heads.ts';
import { historyTable, type HistoryEntry } from '#lib/domain/record/history.ts';
import { readDraft } from '#lib/domain/record/readDraft.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Refusal } from '#lib/domain/record/refusal.ts';
import type { Row, Table } from '#lib/domain/record/table.ts';
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
  /** Words were taken out for good: there is no way back to offer. */
  readonly forgot: boolean;
  readonly kept: Result<'kept', Fault>;
}

export interface Parts {
  readonly me: Me;
  readonly belongs: Reader['belongs'];
  readonly bornOn: Reader['bornOn'];
  readonly shelf: Pick<Shelf, 'take'>;
  readonly summaries: SummaryIndex;
  readonly keeping: Pick<Keeping, 'keep'>;
  readonly moment: () => Moment;
}

/** For whoever keeps many decisions at once, after the last. */
export const keptLater: Parts['keeping'] = { keep: () => Promise.resolve(ok('kept')) };

export async function perform<Draft>(
  parts: Parts,
  decision: Decision<Draft>,
  input: unknown,
): Promise<Result<Performed, readonly Refusal[]>> {
  const read = readDraft(decision, input);
  if (!read.ok) return read;
  const draft = read.value;
  const moment = parts.moment();
  const books: Books = new Map();
  const askedWith = sameIds(moment);
  let wanted = decision.touches(draft);
  // Between deciding and writing nothing may come in: a decision that names another record is asked again with it open.
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    await takeBooks(parts, wanted, books);
    const decided = decision.decide(readerOf(parts, books), draft, askedWith());
    if (!decided.ok) return err([decided.error]);
    wanted = decided.value.map((change) => change.record).filter((ref) => !books.has(refKey(ref)));
    if (wanted.length === 0) return write(parts, decision, draft, { changes: decided.value, books, moment });
  }
  throw new Error(`${decision.name} names new records each time it is asked`);
}

const MOST_ASKED = 4;

/** Asked again, a decision that opens a new record gets the same ids for it as before. */
function sameIds(moment: Moment): () => Moment {
  const made: Id[] = [];
  return () => {
    let next = 0;
    return { ...moment, freshId: () => (made[next++] ??= moment.freshId()) };
  };
}

interface Decided {
  readonly changes: readonly Change[];
  readonly books: Books;
  readonly moment: Moment;
}

async function write<Draft>(
  parts: Parts,
  decision: Decision<Draft>,
  draft: Draft,
  { changes, books, moment }: Decided,
): Promise<Result<Performed, readonly Refusal[]>> {
  // What changes no row, as sitting down to write, still has its line in the history of what it is about.
  const written = changes.length > 0 ? changes.map(({ record }) => record) : decision.touches(draft);
  const records = new Map(written.map((record) => [refKey(record), record]));
  const touched = [...books].filter(([name]) => records.has(name)).map(([, open]) => open);
  if (touched.some(({ readOnly }) => readOnly)) return err([{ code: 'newerVersion' }]);
  const id = moment.freshId();
  const undoes = decision.undoes?.(draft);
  const forgot = decision.forgets ?? false;
  const adopts = decision.adopts?.(draft);
  const links = { ...(undoes ? { undoes } : {}), ...(adopts ? { adopts } : {}) };
  const signature = { id, what: decision.name, me: parts.me, moment, links };
  const plans = touched.map(({ book }) => {
    const own = changes.filter((change) => refKey(change.record) === refKey(book.ref));
    return { book, all: [...own, historyOf(book, forgot ? [] : own, signature)] };
  });
  // Every book is asked before any is written to: all of a decision or nothing of it.
  for (const { book, all } of plans) book.check(all);
  for (const { book, all } of plans) {
    book.write(all);
    parts.summaries.update(book);
  }
  const kept = await parts.keeping.keep(touched.map(({ book }) => book));
  return ok({ decision: id, what: decision.name, records: [...records.values()], changes, forgot, kept });
}

type Books = Map<string, { readonly book: Book; readonly readOnly: boolean }>;

async function takeBooks(parts: Parts, refs: readonly RecordRef[], books: Books): Promise<void> {
  for (const ref of refs) if (!books.has(refKey(ref))) books.set(refKey(ref), await parts.shelf.take(ref));
}

function readerOf({ me, belongs, bornOn, summaries: { all: summaries } }: Parts, books: Books): Reader {
  const bookOf = (ref: RecordRef): Book => {
    const open = books.get(refKey(ref));
    if (!open) throw new Error(`a decision read a ${ref.kind} that it does not name under "touches"`);
    return open.book;
  };
  return {
    me,
    summaries,
    belongs,
    bornOn,
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
  readonly links: Pick<HistoryEntry, 'undoes' | 'adopts'>;
}

function historyOf(book: Book, changes: readonly Change[], signature: Signature): Change {
  const { id, what, me, moment, links } = signature;
  const entry: HistoryEntry = {
    id,
    at: moment.instant,
    by: me.member,
    device: me.device,
    what,
    saw: heads(book.rows(historyTable)),
    ...links,
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
  return put(book.ref, historyTable, entry);
}

/** Only the fields that hold something: one that is missing from `before` is taken away again by an undo. */
const present = (
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
