import { epochOf } from '#lib/crypto/envelope.ts';
import { hmacSha256 } from '#lib/crypto/hash.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { fromBase64Url, owned, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';

/** One epoch of a record's key, with the tag under which carriers group its envelopes without knowing the record. */
export interface RecordKey {
  readonly ref: RecordRef;
  readonly tag: Bytes;
  readonly epoch: Bytes;
  /** The how-manieth key of the record this is, from 1. */
  readonly n: number;
  readonly key: Redacted<Bytes>;
}

/** First 16 bytes of HMAC-SHA-256(tag key, record id): stable inside the school, tells an outsider nothing. */
export async function tagOf(tagKey: Redacted<Bytes>, ref: RecordRef): Promise<Bytes> {
  const digest = await hmacSha256(tagKey.reveal(), fromBase64Url(ref.id));
  return owned(digest.subarray(0, 16));
}

export async function recordKey(
  ref: RecordRef,
  secret: Bytes,
  tagKey: Redacted<Bytes>,
  n = 1,
): Promise<RecordKey> {
  const key = new Redacted(secret);
  return { ref, tag: await tagOf(tagKey, ref), epoch: await epochOf(key), n, key };
}

export const newRecordKey = (ref: RecordRef, tagKey: Redacted<Bytes>, n = 1): Promise<RecordKey> =>
  recordKey(ref, randomBytes(32), tagKey, n);

/** In the order in which they are written with: the last is the newest, and of two that were made at once every device takes the same. */
export const inOrder = (keys: readonly RecordKey[]): RecordKey[] =>
  [...keys].sort((a, b) => a.n - b.n || toHex(b.epoch).localeCompare(toHex(a.epoch)));
