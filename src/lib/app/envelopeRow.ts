import type { Envelope } from '#lib/crypto/envelope.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';

/** An envelope of another laptop as it lies on this disk; `id` is the hex of its hash. */
export const rowOf = (id: string, { header, bytes }: Envelope, keptAt: number): EnvelopeRow => ({
  id,
  tag: toHex(header.tag),
  feed: toHex(header.feed),
  seq: header.seq,
  kind: header.kind,
  bytes,
  state: 'applied',
  keptAt,
});
