/**
 * When the disk refuses: everything that this browser still holds, in one sealed file that the passphrase or the kit
 * opens again. What only memory has is sealed for it like everything else, and nothing in it is readable without a key.
 */
import { concat, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { EnvelopeRow, FeedRow, SealedRow } from '#lib/vault/database.ts';
import { isEnvelopeRow, isFeedRow, isSealedRow } from './vaultRows.ts';

export interface EmergencyContent {
  readonly vault: string;
  /** The key slots, as they lie beside the database. */
  readonly slots: Bytes;
  readonly envelopes: readonly EnvelopeRow[];
  readonly feeds: readonly FeedRow[];
  readonly rows: readonly SealedRow[];
}

const MAGIC = utf8('HFX1');

export const encodeEmergency = (content: EmergencyContent): Bytes =>
  concat(MAGIC, writeCbor({ v: 1, ...content }));

/** Undefined for a file that is not one of ours or not whole. */
export function decodeEmergency(file: Uint8Array): EmergencyContent | undefined {
  if (file.length < 4 || !MAGIC.every((byte, index) => file[index] === byte)) return undefined;
  const value = readCbor(file.subarray(4));
  if (!isRecord(value) || value.v !== 1 || typeof value.vault !== 'string') return undefined;
  const { vault, slots, envelopes, feeds, rows } = value;
  if (!(slots instanceof Uint8Array) || ![envelopes, feeds, rows].every(Array.isArray)) return undefined;
  return {
    vault,
    slots: new Uint8Array(slots),
    envelopes: (envelopes as unknown[]).filter(isEnvelopeRow),
    feeds: (feeds as unknown[]).filter(isFeedRow),
    rows: (rows as unknown[]).filter(isSealedRow),
  };
}
