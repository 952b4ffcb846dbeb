/** Compacts open records while nobody writes: a minute of rest, one record at a time, never in the way of a decision. */
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { compact, type Compacted, type CompactionParts } from './compaction.ts';
import type { Shelf } from './shelf.ts';

const REST = 60_000;

export class Compactor {
  readonly #parts: CompactionParts & { readonly shelf: Shelf };
  readonly #looking: ReturnType<typeof setInterval>;
  #next = 0;

  constructor(parts: CompactionParts & { readonly shelf: Shelf }) {
    this.#parts = parts;
    this.#looking = setInterval(() => void this.#oneMore(), REST);
  }

  compact(ref: RecordRef): Promise<Compacted> {
    return compact(this.#parts, ref);
  }

  stop(): void {
    clearInterval(this.#looking);
  }

  async #oneMore(): Promise<void> {
    const books = await this.#parts.shelf.openBooks();
    const book = books[this.#next % Math.max(1, books.length)];
    this.#next += 1;
    if (book && !book.unkept()) await this.compact(book.ref);
  }
}
