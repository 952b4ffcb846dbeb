/**
 * One record's content while it is open: a Yjs document that is read and written only through typed tables.
 * A book is opened with a fresh Yjs client id every time (a reused one diverges silently) and closed when idle.
 */
import * as Y from 'yjs';
import type { Change } from '#lib/domain/record/change.ts';
import type { Prose } from '#lib/domain/record/prose.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { ONLY, type Row, type Table } from '#lib/domain/record/table.ts';
import { proseRoots } from '#lib/domain/tables.ts';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { mendProse, readProse } from './prose.ts';
import { BookTable, type Damage } from './table.ts';

const MINE = Symbol('written here');
const ARRIVED = Symbol('written elsewhere');

export class Book {
  readonly ref: RecordRef;
  #doc = new Y.Doc({ gc: true });
  readonly #tables = new Map<string, BookTable<Row>>();
  /** Updates written here that the disk has not confirmed yet. */
  #unkept: Uint8Array[] = [];
  readonly #typed = new Set<() => void>();

  constructor(ref: RecordRef) {
    this.ref = ref;
    // Yjs tells of a change when it makes a root: not while somebody is reading.
    for (const root of proseRoots[ref.kind] ?? []) this.fragment(root);
    this.#doc.on('update', (update: Uint8Array, origin: unknown, _: Y.Doc, { local }: Y.Transaction) => {
      // An editor writes under an origin of its own: whatever begins here counts as written here.
      if (origin !== MINE && !local) return;
      this.#unkept.push(update);
      if (origin !== MINE) for (const listener of this.#typed) listener();
    });
  }

  rows<R extends Row>(table: Table<R>): readonly R[] {
    return this.#table(table).rows();
  }

  row<R extends Row>(table: Table<R>, id: Id): R | undefined {
    return this.#table(table).row(id);
  }

  only<R extends Row>(table: Table<R>): R | undefined {
    return this.#table(table).row(ONLY);
  }

  raw(table: Table, id: Id): Record<string, unknown> | undefined {
    return this.#table(table).raw(id);
  }

  /** What several people write together, by the name of its root (`domain/tables.ts`), as it reads now. */
  prose(root: string): Prose {
    return readProse(this.fragment(root));
  }

  /** The same for an editor, which writes into it letter by letter; `app/typing.ts` has that kept. */
  fragment(root: string): Y.XmlFragment {
    return this.#doc.getXmlFragment(root);
  }

  /** Plain text for what does not fit in it. */
  mend(root: string): void {
    mendProse(this.fragment(root));
  }

  damaged(tables: readonly Table[]): readonly Damage[] {
    return tables.flatMap((table) => this.#table(table).damaged());
  }

  /** Throws on a row that would not fit, and on a book that was closed. */
  check(changes: readonly Change[]): void {
    if (this.#doc.isDestroyed) throw new Error('a decision would write into a closed book');
    for (const change of changes) this.#table(change.table).check(change);
  }

  write(changes: readonly Change[]): void {
    this.check(changes);
    this.#doc.transact(() => {
      for (const change of changes) this.#table(change.table).write(change);
    }, MINE);
  }

  /** Takes in what another tab, another device or the disk holds. Throws on bytes that Yjs cannot read. */
  apply(updates: readonly Uint8Array[]): void {
    Y.transact(
      this.#doc,
      () => {
        for (const update of updates) Y.applyUpdate(this.#doc, update);
      },
      ARRIVED,
      false,
    );
  }

  /** Takes in what this device wrote once and no disk has: it counts as written here, and is to be kept. */
  adopt(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update, MINE);
  }

  /** True while something that arrived refers to something that has not. */
  get waiting(): boolean {
    return this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null;
  }

  /** What is still to be kept, as one update, and the act that says it now is. */
  unkept(): { readonly update: Bytes; readonly confirm: () => void } | undefined {
    if (this.#unkept.length === 0) return undefined;
    // A copy: what is written while this is on its way to the disk is not confirmed with it.
    const taken = [...this.#unkept];
    return {
      update: owned(Y.mergeUpdates(taken)),
      confirm: () => {
        this.#unkept = this.#unkept.filter((update) => !taken.includes(update));
      },
    };
  }

  snapshot(): Bytes {
    return owned(Y.encodeStateAsUpdate(this.#doc));
  }

  /** True when these updates would add nothing: the replay check of a snapshot. */
  alreadyHolds(updates: readonly Uint8Array[]): boolean {
    let added = false;
    const notice = () => (added = true);
    this.#doc.on('update', notice);
    this.apply(updates);
    this.#doc.off('update', notice);
    return !added && !this.waiting;
  }

  onChange(listener: () => void): () => void {
    this.#doc.on('afterTransaction', listener);
    return () => this.#doc.off('afterTransaction', listener);
  }

  /** Something was written here by typing, not by a decision. */
  onTyped(listener: () => void): () => void {
    this.#typed.add(listener);
    return () => this.#typed.delete(listener);
  }

  /** For good: whoever still holds the book, as a screen that is going away may, holds nothing of the record. */
  close(): void {
    this.#doc.destroy();
    this.#tables.clear();
    this.#typed.clear();
    this.#unkept = [];
    this.#doc = new Y.Doc();
    this.#doc.destroy();
  }

  #table<R extends Row>(table: Table<R>): BookTable<R> {
    const known = this.#tables.get(table.name);
    if (known) return known as unknown as BookTable<R>;
    const opened = new BookTable(this.#doc, table);
    this.#tables.set(table.name, opened as unknown as BookTable<Row>);
    return opened;
  }
}
