/** One record's book for the screen: rows are fresh while somebody looks, and nothing is mirrored. */
import { createSubscriber } from 'svelte/reactivity';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Prose } from '#lib/domain/record/prose.ts';
import type { Row, Table } from '#lib/domain/record/table.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import type { Id } from '#lib/kernel/ids.ts';

type Book = Awaited<ReturnType<Workspace['book']>>;

export class LiveBook {
  readonly ref: RecordRef;
  /** A newer version wrote here: shown, never changed. */
  readonly readOnly: boolean;
  readonly #book: Book;
  readonly #watch: () => void;

  constructor(book: Book, readOnly: boolean) {
    this.readOnly = readOnly;
    this.ref = book.ref;
    this.#book = book;
    this.#watch = createSubscriber((changed) => book.onChange(changed));
  }

  rows<R extends Row>(table: Table<R>): readonly R[] {
    this.#watch();
    return this.#book.rows(table);
  }

  row<R extends Row>(table: Table<R>, id: Id): R | undefined {
    this.#watch();
    return this.#book.row(table, id);
  }

  only<R extends Row>(table: Table<R>): R | undefined {
    this.#watch();
    return this.#book.only(table);
  }

  prose(root: string): Prose {
    this.#watch();
    return this.#book.prose(root);
  }

  /** Plain text in the place of what does not fit, for everyone. */
  mend(root: string): void {
    this.#book.mend(root);
  }
}
