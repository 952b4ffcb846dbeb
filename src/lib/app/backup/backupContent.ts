/** What a backup holds, and its bytes before they are sealed: `docs/backup.md`. */
import { concat, equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { EnvelopeRow, FeedRow } from '#lib/vault/database.ts';
import { isEnvelopeRow, isFeedRow } from '../vaultRows.ts';

/** A row of the vault, opened: it lies in the backup's own seal, and is sealed anew where it is brought back. */
export interface OpenRow {
  readonly name: string;
  readonly content: Bytes;
}

export interface BackupContent {
  /** Milliseconds since 1970, by the clock of the device that made it. */
  readonly madeAt: number;
  /** The vault's random name there, and the label that its owner gave it. */
  readonly vault: string;
  readonly label: string;
  /** As `ledger/secretsRow.ts` writes them. */
  readonly secrets: Bytes;
  readonly envelopes: readonly EnvelopeRow[];
  readonly feeds: readonly FeedRow[];
  readonly rows: readonly OpenRow[];
}

const MAGIC = utf8('HFB1');
/** Raised only when an older version could no longer bring a school back from it. */
const MAJOR = 1;

export const encodeBackup = (content: BackupContent): Bytes =>
  concat(MAGIC, writeCbor({ v: MAJOR, ...content }));

/** All of it or nothing: a part that does not fit would come back as a smaller school without a word. */
export function decodeBackup(bytes: Uint8Array): Result<BackupContent, 'damaged' | 'newer'> {
  if (!equalBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return err('damaged');
  const value = readCbor(bytes.subarray(MAGIC.length));
  if (!isRecord(value) || typeof value.v !== 'number') return err('damaged');
  if (value.v > MAJOR) return err('newer');
  const { madeAt, vault, label, secrets, envelopes, feeds, rows } = value;
  if (typeof madeAt !== 'number' || typeof vault !== 'string' || typeof label !== 'string')
    return err('damaged');
  if (!(secrets instanceof Uint8Array)) return err('damaged');
  if (!isListOf(envelopes, isEnvelopeRow) || !isListOf(feeds, isFeedRow) || !isListOf(rows, isOpenRow))
    return err('damaged');
  return ok({ madeAt, vault, label, secrets: owned(secrets), envelopes, feeds, rows });
}

const isListOf = <T>(value: unknown, fits: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(fits);

const isOpenRow = (value: unknown): value is OpenRow =>
  isRecord(value) && typeof value.name === 'string' && value.content instanceof Uint8Array;
