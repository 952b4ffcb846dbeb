/**
 * The only place that reads and writes the inside of a Yjs document: rows go in checked and come out checked, because
 * another device may run another version, or be wrong.
 */
import * as v from 'valibot';
import * as Y from 'yjs';
import type { Change } from '#lib/domain/record/change.ts';
import { ONLY, type Row, type Table } from '#lib/domain/record/table.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** A row that does not fit its schema: kept, listed, never shown as if it were whole. */
export interface Damage {
  readonly table: string;
  readonly row: string;
  readonly problems: readonly string[];
}

type Fields = Record<string, unknown>;
type Cell = { readonly row: Row } | { readonly damage: Damage };

export class BookTable<R extends Row> {
  readonly #root: Y.Map<unknown>;
  readonly #table: Table<R>;
  /** Rows already checked; an untouched row keeps its identity, so that a keyed list redraws one row only. */
  readonly #cells = new Map<string, Cell>();

  constructor(doc: Y.Doc, table: Table<R>) {
    this.#table = table;
    this.#root = doc.getMap(table.name);
    this.#root.observeDeep((events) => {
      for (const event of events) this.#forget(event);
    });
  }

  rows(): readonly R[] {
    const rows: R[] = [];
    for (const id of this.#ids()) {
      const cell = this.#cell(id);
      if ('row' in cell && cell.row.goneAt === undefined) rows.push(cell.row as R);
    }
    return rows;
  }

  row(id: Id): R | undefined {
    if (!this.#has(id)) return undefined;
    const cell = this.#cell(id);
    return 'row' in cell ? (cell.row as R) : undefined;
  }

  damaged(): readonly Damage[] {
    return this.#ids().flatMap((id) => {
      const cell = this.#cell(id);
      return 'damage' in cell ? [cell.damage] : [];
    });
  }

  /** The fields as they lie in the document, unchecked: what a history entry remembers as "before". */
  raw(id: Id): Fields | undefined {
    return this.#has(id) ? this.#fields(id) : undefined;
  }

  /** Throws where the whole row, as it would be, does not fit: a decision has a defect. */
  check(change: Change): void {
    const before = this.raw(change.id);
    const after: Fields = { ...(before ?? {}), ...change.fields, id: change.id };
    for (const [key, value] of Object.entries(after)) if (value === undefined) delete after[key];
    const checked = v.safeParse(this.#table.schema, after);
    if (!checked.success) {
      throw new Error(
        `a decision wrote a row that does not fit ${this.#table.name}: ${problems(checked.issues)}`,
      );
    }
  }

  /** Writes only the fields named. */
  write(change: Change): void {
    const map = this.#mapFor(change.id);
    for (const [key, value] of Object.entries(change.fields)) this.#writeField(map, key, value);
  }

  onChange(listener: () => void): () => void {
    this.#root.observeDeep(listener);
    return () => this.#root.unobserveDeep(listener);
  }

  #ids(): Id[] {
    if (!this.#table.single) return [...this.#root.keys()] as Id[];
    return this.#root.size > 0 ? [ONLY] : [];
  }

  #has(id: Id): boolean {
    return this.#table.single ? id === ONLY && this.#root.size > 0 : this.#root.has(id);
  }

  #cell(id: Id): Cell {
    const known = this.#cells.get(id);
    if (known) return known;
    const checked = v.safeParse(this.#table.schema, this.#fields(id));
    const cell: Cell = checked.success
      ? { row: checked.output }
      : { damage: { table: this.#table.name, row: id, problems: [problems(checked.issues)] } };
    this.#cells.set(id, cell);
    return cell;
  }

  #fields(id: Id): Fields {
    const map = this.#table.single ? this.#root : this.#root.get(id);
    const fields: Fields = Object.create(null) as Fields;
    if (!(map instanceof Y.Map)) return fields;
    for (const [key, value] of map.entries()) {
      const colon = key.indexOf(':');
      const name = colon > 0 ? key.slice(0, colon) : key;
      if (colon > 0 && this.#table.sets.includes(name)) {
        const members = (fields[name] ??= Object.create(null)) as Fields;
        members[key.slice(colon + 1)] = value;
      } else fields[key] = value;
    }
    return { ...fields, id };
  }

  #mapFor(id: Id): Y.Map<unknown> {
    if (this.#table.single) return this.#root;
    const present = this.#root.get(id);
    if (present instanceof Y.Map) return present as Y.Map<unknown>;
    const created = new Y.Map<unknown>();
    this.#root.set(id, created);
    return created;
  }

  #writeField(map: Y.Map<unknown>, key: string, value: unknown): void {
    if (key === 'id') return;
    if (this.#table.sets.includes(key)) return writeSet(map, key, (value ?? {}) as Fields);
    if (value === undefined) map.delete(key);
    else if (!Object.is(map.get(key), value)) map.set(key, value);
  }

  #forget(event: Y.YEvent<Y.AbstractType<unknown>>): void {
    if (this.#table.single) this.#cells.clear();
    else if (event.path.length > 0) this.#cells.delete(String(event.path[0]));
    else for (const key of event.changes.keys.keys()) this.#cells.delete(key);
  }
}

/** A set lies as one key for each member, so that two people who add at once both stay. */
function writeSet(map: Y.Map<unknown>, key: string, wanted: Fields): void {
  const prefix = `${key}:`;
  for (const present of [...map.keys()]) {
    if (present.startsWith(prefix) && !(present.slice(prefix.length) in wanted)) map.delete(present);
  }
  for (const member of Object.keys(wanted)) if (!map.has(prefix + member)) map.set(prefix + member, true);
}

const problems = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.type}`).join(', ');
