/** What this device knows of its backups: when the newest was made, whether its file was seen again, when to ask. */
import * as v from 'valibot';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Result } from '#lib/kernel/result.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';

const time = v.pipe(v.number(), v.safeInteger());
const state = v.object({
  /** The newest backup whose bytes were opened again and compared (ms). */
  made: v.optional(time),
  /** The newest file that somebody chose and that was whole: when it was made, and when it was looked at. */
  checked: v.optional(v.object({ made: time, at: time })),
  /** Days after which Today asks for another. */
  askAfter: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
});

export type BackupState = v.InferOutput<typeof state>;

/** Never part of a backup: it is about this device alone. */
const BACKUPS_ROW = 'backups/state';
const ASK_AFTER = 7;

export class BackupLog {
  readonly #vault: Vault;
  readonly #rows: RowSealer;
  readonly #listeners = new Set<() => void>();
  #state: BackupState = { askAfter: ASK_AFTER };

  constructor(vault: Vault, rows: RowSealer) {
    this.#vault = vault;
    this.#rows = rows;
  }

  get state(): BackupState {
    return this.#state;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    const row = await this.#vault.row(BACKUPS_ROW);
    const opened = row && (await this.#rows.open(row.name, row.sealed));
    const value = opened && readCbor(opened);
    const checked = v.safeParse(state, isRecord(value) ? value : undefined);
    if (checked.success) this.#state = checked.output;
  }

  made(at: number): Promise<Result<'kept', Fault>> {
    return this.#change({ made: Math.max(at, this.#state.made ?? 0) });
  }

  /** A file that was chosen, opened and found whole: it counts as made, too. */
  seen(made: number, at: number): Promise<Result<'kept', Fault>> {
    const before = this.#state.checked;
    const checked = before && before.made > made ? before : { made, at };
    return this.#change({ made: Math.max(made, this.#state.made ?? 0), checked });
  }

  askAfter(days: number): Promise<Result<'kept', Fault>> {
    return this.#change({ askAfter: days });
  }

  forget(): void {
    this.#listeners.clear();
  }

  async #change(changed: Partial<BackupState>): Promise<Result<'kept', Fault>> {
    const next = { ...this.#state, ...changed };
    const kept = await this.#vault.keep({ rows: [await backupsRow(next, this.#rows)] });
    if (!kept.ok) return kept;
    this.#state = next;
    for (const listener of this.#listeners) listener();
    return kept;
  }
}

export async function backupsRow(content: BackupState, rows: RowSealer): Promise<SealedRow> {
  return { name: BACKUPS_ROW, sealed: await rows.seal(BACKUPS_ROW, writeCbor(content)) };
}

/** The state of a device that was just brought back: its backup has shown what it can do. */
export const broughtBack = (made: number, at: number): BackupState => ({
  made,
  checked: { made, at },
  askAfter: ASK_AFTER,
});
