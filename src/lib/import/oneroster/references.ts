import type { FileTally } from '../fileTally.ts';

/**
 * Whether an id that one file names stands in another. In a delta, or where the other file is missing, nobody can tell,
 * and every reference is believed.
 */
export class References {
  readonly #known: ReadonlySet<string> | undefined;
  readonly #orphans = new Map<FileTally, Map<string, number>>();

  constructor(ids: Iterable<string>, checkable: boolean) {
    this.#known = checkable ? new Set(ids) : undefined;
  }

  has(id: string): boolean {
    return this.#known?.has(id) ?? true;
  }

  /** The reference if it leads somewhere; else it is counted against the column and dropped, and the row stays. */
  one(id: string | undefined, tally: FileTally, column: string): string | undefined {
    if (id === undefined || this.has(id)) return id;
    const columns = this.#orphans.get(tally) ?? new Map<string, number>();
    this.#orphans.set(tally, columns.set(column, (columns.get(column) ?? 0) + 1));
    return undefined;
  }

  many(ids: readonly string[], tally: FileTally, column: string): string[] {
    return ids.filter((id) => this.one(id, tally, column) !== undefined);
  }

  note(): void {
    for (const [tally, columns] of this.#orphans) {
      for (const [column, count] of columns) tally.note('orphanReferences', { column, count });
    }
  }
}
