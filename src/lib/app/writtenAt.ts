import { decodeHeader } from '#lib/crypto/envelopeHeader.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';

/** By the clock (ms) of whoever wrote it, the same on every laptop: the order in which envelopes arrive is not. */
export function writtenAt({ bytes }: EnvelopeRow): number {
  const header = decodeHeader(bytes);
  return typeof header === 'string' ? 0 : header.time.instant;
}
