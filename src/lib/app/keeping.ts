/**
 * Kept before carried, and "kept" only when the disk has said so. What the disk refuses stays in the books in memory
 * and is tried again; nothing is dropped and nothing is claimed.
 */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Book } from '#lib/ledger/book.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import { FeedWriter } from './feedWriter.ts';
import type { KeepState } from './keepState.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import type { Shelf } from './shelf.ts';
import type { SummaryIndex } from './summaryIndex.ts';

const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

interface Parts {
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly shelf: Shelf;
  readonly summaries: SummaryIndex;
  readonly alone: Alone;
  readonly now: () => number;
  /** Tells other tabs which records (tags) have something new on the disk. */
  readonly tellTabs: (tags: readonly string[]) => void;
}

export class Keeping {
  readonly #parts: Parts;
  readonly #waiting = new Map<string, Book>();
  readonly #listeners = new Set<() => void>();
  #state: KeepState = { state: 'kept' };
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_RETRY;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.vault.onFault((fault) => this.#trouble(fault));
    if (parts.vault.readOnly) this.#state = { state: 'notKept', why: 'newer', waiting: 0 };
  }

  get state(): KeepState {
    return this.#state;
  }

  onState(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The records that only memory holds whole. */
  waiting(): readonly Book[] {
    return [...this.#waiting.values()];
  }

  /** Keeps what was written to these books, together with everything that is still waiting, all or nothing. */
  async keep(books: readonly Book[]): Promise<Result<'kept', Fault>> {
    for (const book of books) this.#waiting.set(refKey(book.ref), book);
    if (this.#state.state === 'kept') this.#say({ state: 'keeping' });
    const result = await this.#parts.alone(() => this.#write()).catch(asFault);
    if (this.#closed) return result;
    if (result.ok) this.#settled();
    else this.#refused(result.error);
    return result;
  }

  /** Runs now if everything is kept, else as soon as it is. */
  whenKept(act: () => void): void {
    if (this.#state.state === 'kept') return act();
    const stop = this.onState(() => {
      if (this.#state.state !== 'kept') return;
      stop();
      act();
    });
  }

  /** Asks the disk again at once: after the person has made room, or has come back. */
  again(): Promise<Result<'kept', Fault>> {
    return this.keep([]);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#listeners.clear();
  }

  async #write(): Promise<Result<'kept', Fault>> {
    const { vault, rows, keyring, belonging, shelf, summaries, now, tellTabs } = this.#parts;
    const writer = new FeedWriter({ vault, keyring, belonging, at: now() });
    const confirmations: (() => void)[] = [];
    const written: Book[] = [];
    try {
      const ready = await vault.ready();
      if (!ready.ok) return ready;
      for (const book of this.#waiting.values()) {
        const unkept = book.unkept();
        if (!unkept) continue;
        // What another tab kept meanwhile belongs into the summary that is written here.
        await keyring.refreshFor(book.ref, vault);
        if (await shelf.follow(book.ref)) summaries.update(book);
        await writer.append(book.ref, { kind: 'update', body: unkept.update });
        confirmations.push(unkept.confirm);
        written.push(book);
      }
      const summaryRows = await Promise.all(written.map((book) => summaries.sealedRow(book, keyring, rows)));
      const batch = writer.batch();
      const kept = await vault.keep({
        ...batch,
        rows: [...(batch.rows ?? []), ...summaryRows.filter((row) => row !== undefined)],
      });
      if (!kept.ok) return kept;
    } catch (problem) {
      return err(faultOf(problem));
    }
    writer.confirm();
    for (const book of written) await shelf.wrote(book.ref);
    for (const confirm of confirmations) confirm();
    for (const book of written) if (!book.unkept()) this.#waiting.delete(refKey(book.ref));
    if (written.length > 0)
      tellTabs(written.map((book) => tagOf(keyring, book.ref)).filter((tag) => tag !== ''));
    return ok('kept');
  }

  #settled(): void {
    for (const [name, book] of this.#waiting) if (!book.unkept()) this.#waiting.delete(name);
    clearTimeout(this.#retry);
    this.#pause = FIRST_RETRY;
    // Something may have been written while this was on its way; its own turn has begun already.
    this.#say({ state: this.#waiting.size === 0 ? 'kept' : 'keeping' });
  }

  #refused(why: Fault): void {
    this.#say({ state: 'notKept', why, waiting: this.#waiting.size });
    clearTimeout(this.#retry);
    // Only a newer release writes there: asking again changes nothing.
    if (why === 'newer') return;
    this.#retry = setTimeout(() => void this.again(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LAST_RETRY);
  }

  /** The disk spoke up by itself (closed, blocked): ask it at once whether it still keeps. */
  #trouble(fault: Fault): void {
    if (this.#closed || this.#state.state === 'notKept') return;
    this.#refused(fault);
  }

  #say(state: KeepState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A defect of ours is told to the page as one; what it hit is still not kept, and is tried again. */
function asFault(defect: unknown): Result<'kept', Fault> {
  queueMicrotask(() => {
    throw defect;
  });
  return err('unknown');
}

function tagOf(keyring: Keyring, ref: RecordRef): string {
  const key = keyring.keysOf(ref).at(-1);
  return key ? toHex(key.tag) : '';
}
