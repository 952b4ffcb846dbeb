/** What this device knows of its ways to other laptops: the last file in each direction, and how full the folder was. */
import * as v from 'valibot';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { Vault } from '#lib/vault/vault.ts';

const time = v.pipe(v.number(), v.safeInteger());
const state = v.object({
  /** When a file was last made for another laptop (ms), and when one was last brought in. */
  fileMade: v.optional(time),
  fileTaken: v.optional(time),
  /** Files in the shared folder at the end of the last look: one that is empty after that is suspicious. */
  folderFiles: v.optional(time),
});

export type PathsState = v.InferOutput<typeof state>;

/** Never part of a backup: it is about this device alone. */
const ROW = 'paths/state';

export class PathsLog {
  readonly #vault: Vault;
  readonly #rows: RowSealer;
  #state: PathsState = {};

  constructor(vault: Vault, rows: RowSealer) {
    this.#vault = vault;
    this.#rows = rows;
  }

  get state(): PathsState {
    return this.#state;
  }

  async load(): Promise<void> {
    const row = await this.#vault.row(ROW);
    const opened = row && (await this.#rows.open(row.name, row.sealed));
    const value = opened && readCbor(opened);
    const checked = v.safeParse(state, isRecord(value) ? value : undefined);
    if (checked.success) this.#state = checked.output;
  }

  /** What the disk does not take is told by the status line, and known until the lock. */
  async note(changed: PathsState): Promise<void> {
    this.#state = { ...this.#state, ...changed };
    await this.#vault.keep({
      rows: [{ name: ROW, sealed: await this.#rows.seal(ROW, writeCbor(this.#state)) }],
    });
  }
}
