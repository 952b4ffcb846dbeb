/**
 * What lists, Today and search know of every record, in memory: opened once after unlocking, so that no book has to be
 * opened to draw a list. Each summary lies sealed in the vault and is written in the same transaction as its record.
 */
import { emptySummaries, withSummary, type Summaries } from '#lib/domain/summaries.ts';
import { readSummary, summarise } from '#lib/domain/summarise.ts';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { recordKinds, type RecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { isId } from '#lib/kernel/ids.ts';
import type { Book } from '#lib/ledger/book.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Keyring } from './keyring.ts';

const STORE = 'summaries';

export class SummaryIndex {
  #summaries: Summaries = emptySummaries;
  readonly #listeners = new Set<() => void>();

  get all(): Summaries {
    return this.#summaries;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(vault: Vault, rows: RowSealer): Promise<void> {
    const stored = await vault.rowsUnder(STORE);
    for (const { ref, summary } of (await Promise.all(stored.map((row) => openRow(row, rows)))).flat()) {
      this.#summaries = withSummary(this.#summaries, ref, summary);
    }
    this.#tell();
  }

  async follow(vault: Vault, rows: RowSealer, tag: string): Promise<void> {
    const row = await vault.row(`${STORE}/${tag}`);
    if (!row) return;
    for (const { ref, summary } of await openRow(row, rows)) {
      this.#summaries = withSummary(this.#summaries, ref, summary);
    }
    this.#tell();
  }

  /** Computes the book's summary anew; lists follow at once, whether or not the disk has taken it yet. */
  update(book: Book): void {
    const summary = summarise(book.ref, (table) => book.rows(table));
    if (!summary) return;
    this.#summaries = withSummary(this.#summaries, book.ref, summary);
    this.#tell();
  }

  async sealedRow(book: Book, keyring: Keyring, rows: RowSealer): Promise<SealedRow | undefined> {
    const key = keyring.keysOf(book.ref).at(-1);
    const summary = summarise(book.ref, (table) => book.rows(table));
    if (!key || !summary) return undefined;
    const name = `${STORE}/${toHex(key.tag)}`;
    const content = writeCbor({ kind: book.ref.kind, id: book.ref.id, summary });
    return { name, sealed: await rows.seal(name, content) };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

type Found = { ref: RecordRef; summary: NonNullable<ReturnType<typeof readSummary>> };

/** Nothing for a row that does not open or does not fit: the record's book still does, and makes it anew. */
async function openRow(row: SealedRow, rows: RowSealer): Promise<Found[]> {
  const opened = await rows.open(row.name, row.sealed);
  const value = opened && readCbor(opened);
  if (!isRecord(value) || !isKind(value.kind) || !isId(value.id)) return [];
  const summary = readSummary(value.kind, value.summary);
  return summary ? [{ ref: { kind: value.kind, id: value.id }, summary }] : [];
}

const isKind = (value: unknown): value is RecordKind => typeof value === 'string' && value in recordKinds;
