/**
 * The books that are open in this tab. A book is opened from its envelopes when somebody needs it and stays open until
 * the lock: whoever holds one may write to it at any time.
 */
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { Book } from '#lib/ledger/book.ts';
import { feedOf } from '#lib/ledger/chain.ts';
import type { Opened } from '#lib/ledger/opening.ts';
import type { RefusedEnvelope } from '#lib/ledger/refusedEnvelope.ts';
import type { EnvelopeRow, FeedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Keyring } from './keyring.ts';
import { openStored } from './openStored.ts';
import type { Belonging } from './belonging.ts';

export interface OpenBook {
  readonly book: Book;
  /** Written by a newer version: shown, never changed here. */
  readonly readOnly: boolean;
}

export class Shelf {
  readonly #vault: Vault;
  readonly #keyring: Keyring;
  readonly #belonging: Belonging;
  readonly #open = new Map<string, Promise<OpenBook>>();
  /** How many envelopes of a record this tab has taken in: another number on the disk means another tab wrote. */
  readonly #seen = new Map<string, number>();

  /** Records in which a newer version wrote. */
  readonly #newer = new Set<string>();
  readonly #now: () => number;

  constructor(vault: Vault, keyring: Keyring, belonging: Belonging, now: () => number) {
    this.#now = now;
    this.#vault = vault;
    this.#keyring = keyring;
    this.#belonging = belonging;
  }

  /** The record's book; an empty one for a record that is not there yet. */
  take(ref: RecordRef): Promise<OpenBook> {
    const name = refKey(ref);
    const known = this.#open.get(name);
    if (known) return known;
    const opening = this.#read(ref);
    this.#open.set(name, opening);
    // A disk that fails now may answer later: a failed opening is not remembered.
    opening.catch(() => this.#open.delete(name));
    return opening;
  }

  has(ref: RecordRef): boolean {
    return this.#open.has(refKey(ref));
  }

  async openBooks(): Promise<Book[]> {
    return Promise.all([...this.#open.values()].map(async (opening) => (await opening).book));
  }

  /** Takes in what another tab kept in a record whose book is open here; the book, if there was something. */
  async follow(ref: RecordRef): Promise<Book | undefined> {
    const name = refKey(ref);
    const opening = this.#open.get(name);
    if (!opening) return undefined;
    const { book } = await opening;
    const stored = await this.#countOf(ref);
    if (stored === this.#seen.get(name)) return undefined;
    book.apply(updatesOf(await this.#opened(ref)));
    this.#seen.set(name, stored);
    return book;
  }

  /** A look at a record whose book need not stay open: `read` gets its book as the disk has it, or the one that is open. */
  async glance<T>(ref: RecordRef, read: (book: Book) => Promise<T>): Promise<T> {
    if (this.has(ref)) {
      await this.follow(ref);
      return read((await this.take(ref)).book);
    }
    const { book } = await this.#read(ref);
    try {
      return await read(book);
    } finally {
      book.close();
    }
  }

  /** Who belongs to the school has changed: what was refused in an open book may count now. */
  async readAgain(): Promise<void> {
    this.#seen.clear();
    for (const book of await this.openBooks()) await this.follow(book.ref);
  }

  /** This tab has just written; called inside the write lock, so that nobody else's envelope is taken for seen. */
  async wrote(ref: RecordRef): Promise<void> {
    this.#seen.set(refKey(ref), await this.#countOf(ref));
  }

  async close(): Promise<void> {
    const books = [...this.#open.values()];
    this.#open.clear();
    this.#newer.clear();
    for (const opening of books) (await opening).book.close();
  }

  async #read(ref: RecordRef): Promise<OpenBook> {
    const book = new Book(ref);
    this.#seen.set(refKey(ref), await this.#countOf(ref));
    const opened = await this.#opened(ref);
    book.apply(updatesOf(opened));
    if (book.waiting) await this.#tellWaiting(ref, opened);
    const [vault, newer] = [this.#vault, this.#newer];
    return {
      book,
      get readOnly() {
        return vault.readOnly || newer.has(refKey(ref));
      },
    };
  }

  async #countOf(ref: RecordRef): Promise<number> {
    const key = this.#keyring.keysOf(ref).at(-1);
    return key ? this.#vault.countOf(toHex(key.tag)) : 0;
  }

  async #opened(ref: RecordRef): Promise<Opened> {
    const keys = this.#keyring.keysOf(ref);
    const newest = keys.at(-1);
    if (!newest) return { bodies: [], refused: [], newer: false, notices: [] };
    const tag = toHex(newest.tag);
    // Read before the envelopes: another tab may add some in between, and that is no gap.
    const head = await this.#ownHead(ref);
    const stored = (await this.#vault.envelopesOf(tag)).filter((row) => row.state !== 'covered');
    const opened = await openStored({ belonging: this.#belonging, keyring: this.#keyring }, ref, stored);
    if (opened.newer) this.#newer.add(refKey(ref));
    await this.#list(tag, [...opened.notices, ...opened.refused, ...cutOff(head, stored)]);
    return opened;
  }

  /** Where this device's own feed ends, as its head says. */
  async #ownHead(ref: RecordRef): Promise<FeedRow | undefined> {
    const feed = await feedOf(this.#belonging.secrets.incarnation, ref.id);
    return this.#vault.feedHead(toHex(feed));
  }

  async #tellWaiting(ref: RecordRef, { refused, notices }: Opened): Promise<void> {
    const key = this.#keyring.keysOf(ref).at(-1);
    if (key) await this.#list(toHex(key.tag), [...notices, ...refused, { id: '', why: 'waiting' }]);
  }

  /** The list of a record is made anew each time it is read: what has healed leaves it. Of two reasons the last stands. */
  async #list(tag: string, refused: readonly RefusedEnvelope[]): Promise<void> {
    if (this.#vault.readOnly) return;
    const since = this.#now();
    const rows = refused.map(({ id, why, who }) => ({
      id: id || `${why}-${tag}`,
      tag,
      why,
      since,
      ...(who ? { who } : {}),
    }));
    await this.#vault.replaceQuarantine(tag, rows);
  }
}

/** The head says that there was more than the disk now has. */
function cutOff(head: FeedRow | undefined, stored: readonly EnvelopeRow[]): readonly RefusedEnvelope[] {
  if (!head) return [];
  const last = Math.max(0, ...stored.filter((row) => row.feed === head.feed).map((row) => row.seq));
  return head.seq > last ? [{ id: toHex(head.prev), why: 'gap' }] : [];
}

const updatesOf = (opened: Opened): Bytes[] =>
  opened.bodies.filter(({ kind }) => kind === 'update' || kind === 'snapshot').map(({ bytes }) => bytes);
