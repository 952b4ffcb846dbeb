/**
 * A feed is the chain of one device incarnation in one record: it tells what is missing, and two envelopes at one place
 * are proof against the device that signed them.
 */
import { sha256 } from '#lib/crypto/hash.ts';
import { concat, fromBase64Url, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** The last envelope of a feed: its sequence (from 1; 0 is an empty feed) and its id (32 bytes). */
export interface FeedHead {
  readonly feed: Bytes;
  readonly seq: number;
  readonly prev: Bytes;
}

/** First 16 bytes of SHA-256("feed" ‖ incarnation ‖ record id). */
export async function feedOf(incarnation: Bytes, record: Id): Promise<Bytes> {
  const digest = await sha256(concat(utf8('feed'), incarnation, fromBase64Url(record)));
  return owned(digest.subarray(0, 16));
}

export const emptyFeed = (feed: Bytes): FeedHead => ({ feed, seq: 0, prev: new Uint8Array(32) });
