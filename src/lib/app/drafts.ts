/** What somebody was typing: sealed on the disk after a short rest, there again after a lock, a crash or another day. */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';

const REST = 400;
const STORE = 'drafts';

/** The fields of one form, as typed. */
export type DraftFields = Readonly<Record<string, unknown>>;

export class Drafts {
  readonly #vault: Vault;
  readonly #rows: RowSealer;
  readonly #held = new Map<string, DraftFields>();
  readonly #unkept = new Map<string, DraftFields | undefined>();
  #flushing = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(vault: Vault, rows: RowSealer) {
    this.#vault = vault;
    this.#rows = rows;
  }

  async load(): Promise<void> {
    for (const row of await this.#vault.rowsUnder(STORE)) {
      const fields = await this.#open(row);
      if (fields) this.#held.set(formOf(row), fields);
    }
  }

  read(form: string): DraftFields | undefined {
    return this.#held.get(form);
  }

  /** The forms in which something was begun. */
  get begun(): readonly string[] {
    return [...this.#held.keys()];
  }

  write(form: string, fields: DraftFields): void {
    const copy = structuredClone(fields);
    this.#held.set(form, copy);
    this.#later(form, copy);
  }

  clear(form: string): void {
    if (!this.#held.delete(form)) return;
    this.#later(form, undefined);
  }

  /** Writes at once what is still resting; called before a lock and when the page is hidden. */
  flush(): Promise<void> {
    // Whoever waits for a flush waits for the one under way too: what that one took is not kept yet.
    this.#flushing = this.#flushing.then(() => this.#write());
    return this.#flushing;
  }

  /** Whether something typed is in memory alone. */
  get waiting(): boolean {
    return this.#unkept.size > 0;
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    const taken = [...this.#unkept];
    if (taken.length === 0) return;
    this.#unkept.clear();
    const rows = await Promise.all(
      taken.flatMap(([form, fields]) => (fields ? [this.#seal(form, fields)] : [])),
    );
    const dropRows = taken.flatMap(([form, fields]) => (fields ? [] : [`${STORE}/${form}`]));
    const kept = await this.#vault.keep({ rows, dropRows });
    // Not kept: tried again with the next flush, unless something newer has been typed by then.
    if (!kept.ok)
      for (const [form, fields] of taken) if (!this.#unkept.has(form)) this.#unkept.set(form, fields);
  }

  /** What the disk never took, sealed. */
  unkeptRows(): Promise<SealedRow[]> {
    return Promise.all(
      [...this.#unkept].flatMap(([form, fields]) => (fields ? [this.#seal(form, fields)] : [])),
    );
  }

  /** Takes over what a lock left sealed in memory. */
  async adopt(rows: readonly SealedRow[]): Promise<void> {
    for (const row of rows) {
      const fields = await this.#open(row);
      if (fields) this.write(formOf(row), fields);
    }
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#held.clear();
    this.#unkept.clear();
  }

  async #open(row: SealedRow): Promise<DraftFields | undefined> {
    const opened = await this.#rows.open(row.name, row.sealed);
    const fields = opened && readCbor(opened);
    return isRecord(fields) ? fields : undefined;
  }

  #later(form: string, fields: DraftFields | undefined): void {
    this.#unkept.set(form, fields);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  async #seal(form: string, fields: DraftFields): Promise<SealedRow> {
    const name = `${STORE}/${form}`;
    return { name, sealed: await this.#rows.seal(name, writeCbor(fields)) };
  }
}

const formOf = (row: SealedRow): string => row.name.slice(STORE.length + 1);
export const isDraft = (row: SealedRow): boolean => row.name.startsWith(`${STORE}/`);
