/** Hands a record's key to those who may read the record: reading is having the key. */
import { unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { recordKinds, type Group } from '#lib/domain/record/recordKind.ts';
import { toBase64Url, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { wrapInfo } from './founding.ts';
import type { Membership } from './membership.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';
import type { RecordKey } from './recordKey.ts';

/** `to` is `group/<name>` or `member/<id>`. */
interface Wrap {
  readonly to: string;
  readonly wrapped: Bytes;
}

/** The body of a wrap envelope: one key for the groups that the kind names, and for single members (a case's list). */
export async function wrapRecordKey(
  key: RecordKey,
  membership: Membership,
  members: readonly Id[],
): Promise<Bytes> {
  const readers: { to: string; agreeKey: Bytes }[] = [];
  for (const group of recordKinds[key.ref.kind].groups) {
    const agreeKey = membership.groups.get(group)?.agreeKey;
    if (agreeKey) readers.push({ to: `group/${group}`, agreeKey });
  }
  for (const member of members) {
    const agreeKey = membership.members.get(member)?.agreeKey;
    if (agreeKey) readers.push({ to: `member/${member}`, agreeKey });
  }
  const wraps: Wrap[] = await Promise.all(
    readers.map(async ({ to, agreeKey }) => ({
      to,
      wrapped: await wrapFor(agreeKey, key.key.reveal(), wrapInfo.record(key.ref.id, to)),
    })),
  );
  return writeCbor({ kind: key.ref.kind, id: key.ref.id, epoch: toBase64Url(key.epoch), wraps });
}

export interface Holder {
  readonly memberId: Id;
  readonly member: Redacted<Bytes>;
  readonly groups: ReadonlyMap<Group, Redacted<Bytes>>;
}

/** The record key out of a wrap body, or undefined when none of the wraps is for this holder. */
export async function unwrapRecordKey(body: Uint8Array, holder: Holder): Promise<Bytes | undefined> {
  const value = readCbor(body);
  if (!isRecord(value) || typeof value.id !== 'string' || !Array.isArray(value.wraps)) return undefined;
  for (const wrap of value.wraps) {
    if (!isRecord(wrap) || typeof wrap.to !== 'string' || !(wrap.wrapped instanceof Uint8Array)) continue;
    const secret = secretFor(wrap.to, holder);
    if (!secret) continue;
    const info = wrapInfo.record(value.id as Id, wrap.to);
    const key = await unwrapWith(secret, new Uint8Array(wrap.wrapped), info);
    if (key) return key;
  }
  return undefined;
}

function secretFor(to: string, holder: Holder): Redacted<Bytes> | undefined {
  if (to === `member/${holder.memberId}`) return holder.member;
  return to.startsWith('group/') ? holder.groups.get(to.slice(6) as Group) : undefined;
}
