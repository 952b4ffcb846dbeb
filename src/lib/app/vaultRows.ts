/** Rows of a vault as they come back in a file: whatever is not whole is no row. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import { isRecord } from '#lib/ledger/payload.ts';
import type { EnvelopeRow, FeedRow, SealedRow } from '#lib/vault/database.ts';

const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;

export function isEnvelopeRow(value: unknown): value is EnvelopeRow {
  return (
    isRecord(value) &&
    [value.id, value.tag, value.feed, value.kind].every((part) => typeof part === 'string') &&
    typeof value.seq === 'number' &&
    typeof value.keptAt === 'number' &&
    (value.state === 'applied' || value.state === 'covered') &&
    isBytes(value.bytes)
  );
}

export const isFeedRow = (value: unknown): value is FeedRow =>
  isRecord(value) && typeof value.feed === 'string' && typeof value.seq === 'number' && isBytes(value.prev);

export const isSealedRow = (value: unknown): value is SealedRow =>
  isRecord(value) && typeof value.name === 'string' && isBytes(value.sealed);
