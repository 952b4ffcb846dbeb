/**
 * Envelopes of a device that the membership does not know yet, or acts that do not stand yet: their acts may still be on
 * the way. They lie sealed on this disk, so that nothing is lost, and are judged again when acts arrive.
 */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';

const STORE = 'held';
/** Nobody has vouched for their author, so they may not fill the disk. Whoever sent more has them still. */
const MOST = 1_000;

export class HeldBack {
  readonly #vault: Vault;
  readonly #rows: RowSealer;

  constructor(vault: Vault, rows: RowSealer) {
    this.#vault = vault;
    this.#rows = rows;
  }

  /** How many more may be held. */
  async room(): Promise<number> {
    return MOST - (await this.#vault.countUnder(STORE));
  }

  async row(id: string, bytes: Bytes): Promise<SealedRow> {
    const name = heldRow(id);
    return { name, sealed: await this.#rows.seal(name, bytes) };
  }

  async all(): Promise<Bytes[]> {
    const rows = await this.#vault.rowsUnder(STORE);
    const opened = await Promise.all(rows.map((row) => this.#rows.open(row.name, row.sealed)));
    return opened.filter((bytes) => bytes !== undefined).map(owned);
  }
}

export const heldRow = (id: string): string => `${STORE}/${id}`;
