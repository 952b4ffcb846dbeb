/** Hands a record's key to those who may read the record: reading is having the key. */
import { epochOf } from '#lib/crypto/envelope.ts';
import { hmacSha256 } from '#lib/crypto/hash.ts';
import { unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { isRecordKind, type Group } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import {
  concat,
  equalBytes,
  fromBase64Url,
  owned,
  toBase64Url,
  utf8,
  type Bytes,
} from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Target } from './exposure.ts';
import { wrapInfo } from './founding.ts';
import type { HeldKey, Holdings } from './holdings.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';
import type { RecordKey } from './recordKey.ts';

/** `to` is `group/<name>`, `member/<id>`, `device/<id>` or `custody/<outer>/<inner>/<key>`; `key`: the first 8 bytes of the public key it is sealed to. */
export interface WrapEntry {
  readonly to: string;
  readonly key: Bytes;
  readonly wrapped: Bytes;
}

/** The body of a wrap envelope. */
export interface RecordWrap {
  readonly ref: RecordRef;
  readonly epoch: Bytes;
  /** The how-manieth key of the record this is, from 1. */
  readonly n: number;
  /** Shows that whoever made this key held the one before it: see `proofOf`. */
  readonly proof?: Bytes | undefined;
  readonly wraps: readonly WrapEntry[];
}

const KEY_NAME = 8;

export async function wrapRecordKey(
  key: RecordKey,
  targets: readonly Target[],
  before?: RecordKey,
): Promise<Bytes> {
  const wraps = await Promise.all(
    targets.map(async ({ to, agreeKey, inner }) => {
      const secret = inner ? await wrapInner(key, inner) : key.key.reveal();
      const wrapped = await wrapFor(agreeKey, secret, wrapInfo.record(key.ref.id, to));
      return { to, key: owned(agreeKey.subarray(0, KEY_NAME)), wrapped };
    }),
  );
  const { kind, id } = key.ref;
  const proof = before && (await proofOf(before.key, key.epoch));
  return writeCbor({ kind, id, epoch: toBase64Url(key.epoch), n: key.n, proof, wraps });
}

const wrapInner = (
  { ref, key }: RecordKey,
  { member, agreeKey }: NonNullable<Target['inner']>,
): Promise<Bytes> => wrapFor(agreeKey, key.reveal(), wrapInfo.custody(ref.id, member));

/** The outer seal taken off by one of the two: what only the other can open. Undefined where it is not this member's. */
export async function withoutOuter(
  wrap: RecordWrap,
  custodian: Id,
  { memberId, member }: Holdings,
): Promise<Bytes | undefined> {
  for (const { to, wrapped } of wrap.wraps) {
    const [kind, outer, inner] = to.split('/');
    // Seals to a former custodian stay where they are, and are not what is asked for now.
    if (kind !== 'custody' || outer !== memberId || inner !== custodian) continue;
    for (const secret of secretsOf(member)) {
      const sealed = await unwrapWith(secret, wrapped, wrapInfo.record(wrap.ref.id, to));
      if (sealed) return sealed;
    }
  }
  return undefined;
}

/** The inner seal taken off by the other: the record key of this epoch, or undefined. */
export async function withoutInner(
  sealed: Bytes,
  record: Id,
  epoch: Bytes,
  { memberId, member }: Holdings,
): Promise<Bytes | undefined> {
  for (const secret of secretsOf(member)) {
    const key = await unwrapWith(secret, sealed, wrapInfo.custody(record, memberId));
    if (key && equalBytes(await epochOf(new Redacted(key)), epoch)) return key;
  }
  return undefined;
}

/** Undefined for bytes that are no wrap. */
export function readWrap(body: Uint8Array): RecordWrap | undefined {
  const value = readCbor(body);
  if (!isRecord(value) || !isRecordKind(value.kind) || !isId(value.id)) return undefined;
  if (typeof value.epoch !== 'string' || !Array.isArray(value.wraps)) return undefined;
  const n = value.n ?? 1;
  if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 1) return undefined;
  const wraps = value.wraps.flatMap((wrap: unknown): WrapEntry[] => {
    if (!isRecord(wrap) || typeof wrap.to !== 'string' || !(wrap.wrapped instanceof Uint8Array)) return [];
    const key = wrap.key instanceof Uint8Array ? owned(wrap.key) : new Uint8Array(0);
    return [{ to: wrap.to, key, wrapped: owned(wrap.wrapped) }];
  });
  const proof = value.proof instanceof Uint8Array ? owned(value.proof) : undefined;
  return { ref: { kind: value.kind, id: value.id }, epoch: fromBase64Url(value.epoch), n, proof, wraps };
}

/** The record key, or undefined when none of the wraps is for this holder, or opens to a key of another epoch. */
export async function unwrapRecordKey(wrap: RecordWrap, holdings: Holdings): Promise<Bytes | undefined> {
  for (const { to, wrapped } of wrap.wraps) {
    for (const secret of secretsFor(to, holdings)) {
      const key = await unwrapWith(secret, wrapped, wrapInfo.record(wrap.ref.id, to));
      if (key && equalBytes(await epochOf(new Redacted(key)), wrap.epoch)) return key;
    }
  }
  return undefined;
}

/** Newest first: what was sealed lately was sealed to those. */
export function secretsFor(
  to: string,
  { memberId, deviceId, device, member, groups }: Holdings,
): readonly Redacted<Bytes>[] {
  if (to === `member/${memberId}`) return secretsOf(member);
  if (to === `device/${deviceId}`) return [device];
  return to.startsWith('group/') ? secretsOf(groups.get(to.slice(6) as Group) ?? []) : [];
}

const secretsOf = (keys: readonly HeldKey[]): readonly Redacted<Bytes>[] =>
  keys.map(({ secret }) => secret).reverse();

/** HMAC-SHA-256(record key before, "hfe1/next/" ‖ epoch of the next): who had no key of a record cannot give it another. */
const proofOf = (before: Redacted<Bytes>, epoch: Bytes): Promise<Bytes> =>
  hmacSha256(before.reveal(), concat(utf8('hfe1/next/'), epoch));

/** Whether a later key of a record was made by somebody who held one of those before it. */
export async function follows(wrap: RecordWrap, held: readonly RecordKey[]): Promise<boolean> {
  for (const key of held) {
    if (key.n !== wrap.n - 1 || !wrap.proof) continue;
    if (equalBytes(await proofOf(key.key, wrap.epoch), wrap.proof)) return true;
  }
  return false;
}
