/** What follows when the disk has something new: open books, lists and layers, whoever brought it. */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Book } from '#lib/ledger/book.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { ACTS, type Belonging } from './belonging.ts';
import { breathe } from './breathe.ts';
import type { Keyring } from './keyring.ts';
import type { Layers } from './layers.ts';
import type { Alone } from './oneWriter.ts';
import type { Shelf } from './shelf.ts';
import { isSummarised, type SummaryIndex } from './summaryIndex.ts';

interface Parts {
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly belonging: Belonging;
  readonly keyring: Keyring;
  readonly shelf: Shelf;
  readonly summaries: SummaryIndex;
  readonly layers: Layers;
  readonly alone: Alone;
}

export class Following {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Another tab kept something under these tags, and its summaries too. */
  async kept(tags: readonly string[]): Promise<void> {
    const { vault, rows, belonging, keyring, shelf, summaries, layers } = this.#parts;
    if (tags.includes(ACTS)) {
      await belonging.refresh(vault);
      await shelf.readAgain();
    }
    for (const tag of tags) {
      await keyring.refresh(vault, tag);
      const ref = keyring.refOf(tag);
      if (!ref) continue;
      const book = await shelf.follow(ref);
      if (book) summaries.update(book);
      else if (!shelf.has(ref)) await summaries.follow(vault, rows, tag);
      await layers.follow(ref);
    }
  }

  /** Another laptop's work was kept here under these tags: its summaries are made here. */
  async arrived(tags: Iterable<string>): Promise<void> {
    const { keyring, layers } = this.#parts;
    for (const tag of tags) {
      const ref = keyring.refOf(tag);
      if (!ref) continue;
      await this.#summarise(ref);
      await layers.follow(ref);
      await breathe();
    }
  }

  async #summarise(ref: RecordRef): Promise<void> {
    const { shelf, summaries, alone } = this.#parts;
    if (!isSummarised(ref)) {
      await shelf.follow(ref);
      return;
    }
    // Inside the lock: another tab that writes in between would have its newer summary written over.
    await alone(() =>
      shelf.glance(ref, async (book) => {
        summaries.update(book);
        await this.#keep(book);
      }),
    );
  }

  /** Where something was written that the disk does not have, the summary is kept together with that. */
  async #keep(book: Book): Promise<void> {
    const { vault, rows, keyring, summaries } = this.#parts;
    const row = book.unkept() ? undefined : await summaries.sealedRow(book, keyring, rows);
    if (row) await vault.keep({ rows: [row] });
  }
}
