/**
 * What lists, Today and search know of every record, in memory: opened once after unlocking, so that no book has to be
 * opened to draw a list. Each summary lies sealed in the vault and is written in the same transaction as its record.
 */
import * as v from 'valibot';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { summarise } from '#lib/domain/summarise.ts';
import { gatherSummaries, summary, type Summaries, type Summary } from '#lib/domain/summaries.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Book } from '#lib/ledger/book.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Keyring } from './keyring.ts';

const STORE = 'summaries';

export const summaryRow = (tag: string): string => `${STORE}/${tag}`;

export class SummaryIndex {
  /** By record (`kind/id`). */
  readonly #held = new Map<string, Summary>();
  readonly #known = new Set<string>();
  #gathered: Summaries | undefined;
  readonly #listeners = new Set<() => void>();

  get all(): Summaries {
    return (this.#gathered ??= gatherSummaries(this.#held.values()));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(vault: Vault, rows: RowSealer): Promise<void> {
    const stored = await vault.rowsUnder(STORE);
    for (const found of await Promise.all(stored.map((row) => openRow(row, rows)))) this.#hold(found);
    this.#tell();
  }

  async follow(vault: Vault, rows: RowSealer, tag: string): Promise<void> {
    const row = await vault.row(summaryRow(tag));
    if (!row) return;
    this.#hold(await openRow(row, rows));
    this.#tell();
  }

  /** Computes the book's summary anew; lists follow at once, whether or not the disk has taken it yet. */
  update(book: Book): void {
    this.#hold({ record: refKey(book.ref), summary: summarise(book.ref, (table) => book.rows(table)) });
    this.#tell();
  }

  /** A record whose summary is lost, or of a version that this one cannot read, is opened once and summarised anew. */
  async updateMissing(keyring: Keyring, bookOf: (ref: RecordRef) => Promise<Book>): Promise<void> {
    const missing = summarisedKinds
      .flatMap((kind) => keyring.records(kind))
      .filter((ref) => !this.knows(ref));
    for (const ref of missing) this.update(await bookOf(ref));
  }

  async sealedRow(book: Book, keyring: Keyring, rows: RowSealer): Promise<SealedRow | undefined> {
    const key = keyring.keysOf(book.ref).at(-1);
    if (!key || !isSummarised(book.ref)) return undefined;
    const name = summaryRow(toHex(key.tag));
    const content = { record: refKey(book.ref), summary: summarise(book.ref, (table) => book.rows(table)) };
    return { name, sealed: await rows.seal(name, writeCbor(content)) };
  }

  forget(): void {
    this.#held.clear();
    this.#known.clear();
    this.#gathered = undefined;
    this.#listeners.clear();
  }

  /** Also of one whose creation was taken back: there is nothing to summarise. */
  knows(ref: RecordRef): boolean {
    return this.#known.has(refKey(ref));
  }

  #hold(found: Found | undefined): void {
    if (!found) return;
    this.#known.add(found.record);
    if (found.summary) this.#held.set(found.record, found.summary);
    else this.#held.delete(found.record);
  }

  #tell(): void {
    this.#gathered = undefined;
    for (const listener of this.#listeners) listener();
  }
}

/** A record whose creation was taken back has no summary any more. */
interface Found {
  readonly record: string;
  readonly summary: Summary | undefined;
}

/** What `domain/summarise.ts` has summaries for. */
const summarisedKinds: readonly RecordKind[] = ['case', 'referral', 'student', 'school', 'ask'];

export const isSummarised = ({ kind }: RecordRef): boolean => summarisedKinds.includes(kind);

/** Nothing for a row that does not open or does not fit: the record's book still does, and makes it anew. */
async function openRow(row: SealedRow, rows: RowSealer): Promise<Found | undefined> {
  const opened = await rows.open(row.name, row.sealed);
  const value = opened && readCbor(opened);
  if (!isRecord(value) || typeof value.record !== 'string') return undefined;
  if (value.summary === undefined) return { record: value.record, summary: undefined };
  const checked = v.safeParse(summary, value.summary);
  return checked.success ? { record: value.record, summary: checked.output } : undefined;
}
