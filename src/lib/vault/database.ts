/** The tables of one vault. Everything in them is ciphertext, or a number and a random name that tells nothing. */
import Dexie, { type EntityTable } from 'dexie';
import type { Bytes } from '#lib/kernel/bytes.ts';

export interface EnvelopeRow {
  /** Hex of the envelope's hash. */
  readonly id: string;
  readonly tag: string;
  readonly feed: string;
  readonly seq: number;
  readonly kind: string;
  readonly bytes: Bytes;
  /** `covered`: a snapshot that was read again from this disk says the same; it may be dropped after a while. */
  readonly state: 'applied' | 'covered';
  /** When this disk took it (ms). */
  readonly keptAt: number;
  /** A snapshot only: when a later session read it again and found it says what it covers. */
  readonly checkedAt?: number;
  /** When it was found to be covered: dropped thirty days after. */
  readonly coveredAt?: number;
}

export interface FeedRow {
  readonly feed: string;
  readonly seq: number;
  readonly prev: Bytes;
}

/** A sealed row; `name` is `<store>/<id>` and is bound into the sealing. */
export interface SealedRow {
  readonly name: string;
  readonly sealed: Bytes;
}

/** An envelope that failed its checks: kept and listed, never applied. */
export interface QuarantineRow {
  readonly id: string;
  readonly tag: string;
  readonly why: string;
  readonly since: number;
}

export class VaultDatabase extends Dexie {
  declare readonly envelopes: EntityTable<EnvelopeRow, 'id'>;
  declare readonly feeds: EntityTable<FeedRow, 'feed'>;
  declare readonly rows: EntityTable<SealedRow, 'name'>;
  declare readonly quarantine: EntityTable<QuarantineRow, 'id'>;

  constructor(name: string) {
    // Strict: a transaction is complete only when the disk has it (0.4 ms more a commit, and "kept" is then true).
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      envelopes: '&id, tag, [feed+seq]',
      feeds: '&feed',
      rows: '&name',
      quarantine: '&id',
    });
  }
}
