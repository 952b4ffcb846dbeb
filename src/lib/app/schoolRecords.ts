/** The records that a school has once have ids that every device can compute, so that none has to be told. */
import { hmacSha256 } from '#lib/crypto/hash.ts';
import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { concat, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';

export async function onlyRecord(schoolIdKey: Redacted<Bytes>, kind: RecordKind): Promise<RecordRef> {
  const digest = await hmacSha256(schoolIdKey.reveal(), utf8(`record/${kind}`));
  return { kind, id: idFromBytes(digest.subarray(0, 16)) };
}

/** First 16 bytes of HMAC(school id key, "sis" ‖ sourcedId): two laptops that import one roster agree. */
export async function studentIdOf(schoolIdKey: Redacted<Bytes>, sourcedId: string): Promise<Id> {
  const digest = await hmacSha256(schoolIdKey.reveal(), concat(utf8('sis'), utf8(sourcedId)));
  return idFromBytes(digest.subarray(0, 16));
}

/** The private record of one member: never carried, never wrapped to anybody else. */
export async function privateRecord(schoolIdKey: Redacted<Bytes>, member: Id): Promise<RecordRef> {
  const digest = await hmacSha256(schoolIdKey.reveal(), utf8(`private/${member}`));
  return { kind: 'private', id: idFromBytes(digest.subarray(0, 16)) };
}
