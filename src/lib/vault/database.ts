/** The tables of one vault. Everything in them is ciphertext, or a number and a random name that tells nothing. */
import Dexie, { type Table } from 'dexie';
import type { Bytes } from '#lib/kernel/bytes.ts';

export interface EnvelopeRow {
  /** Hex of the envelope's hash. */
  readonly id: string;
  readonly tag: string;
  readonly feed: string;
  readonly seq: number;
  readonly kind: string;
  readonly bytes: Bytes;
  /**
   * `applied`: part of its record, for whoever holds the key; this device need not. `covered`: a snapshot that was read
   * again from this disk says the same; it may be dropped after a while.
   */
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
  /** The device that signed it, where it is proof against one. */
  readonly who?: string;
}

/** Raised whenever the tables change. A disk with a higher number was changed by a newer release. */
const DISK_VERSION = 1;

const tables = {
  envelopes: '&id, tag, [feed+seq]',
  feeds: '&feed',
  rows: '&name',
  quarantine: '&id',
};

export class VaultDatabase extends Dexie {
  /** `asItLies`: with the tables that are there. Dexie then changes none; told of ours, it would change them back. */
  constructor(name: string, asItLies = false) {
    // Strict: a transaction is complete only when the disk has it (0.4 ms more a commit, and "kept" is then true).
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    if (!asItLies) this.version(DISK_VERSION).stores(tables);
  }

  // Dexie makes properties of tables only where it was told of them.
  get envelopes(): Table<EnvelopeRow, string> {
    return this.table('envelopes');
  }

  get feeds(): Table<FeedRow, string> {
    return this.table('feeds');
  }

  get rows(): Table<SealedRow, string> {
    return this.table('rows');
  }

  get quarantine(): Table<QuarantineRow, string> {
    return this.table('quarantine');
  }

  /** Changed while it was being opened. */
  get isNewer(): boolean {
    return isNewer(this.backendDB().version);
  }

  /** Whether what lies there can at least be read by this release. */
  get isReadable(): boolean {
    const has = (name: string): boolean => this.tables.some((table) => table.name === name);
    return Object.keys(tables).every(has) && this.envelopes.schema.idxByName.tag !== undefined;
  }
}

/** Dexie writes its numbers tenfold. */
const isNewer = (native: number): boolean => native >= (DISK_VERSION + 1) * 10;

/** Asked before opening. */
export async function isOfNewerRelease(name: string): Promise<boolean> {
  const here = await indexedDB.databases();
  return here.some((one) => one.name === name && isNewer(one.version ?? 0));
}
