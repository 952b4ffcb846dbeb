/** How a device's secrets lie in its vault (the row itself is sealed under the vault key). */
import { groups, type Group } from '#lib/domain/record/recordKind.ts';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Secrets } from './founding.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';

export function encodeSecrets(secrets: Secrets): Bytes {
  return writeCbor({
    device: secrets.device.reveal(),
    incarnation: secrets.incarnation,
    deviceId: secrets.deviceId,
    memberId: secrets.memberId,
    member: secrets.member.reveal(),
    groups: Object.fromEntries([...secrets.groups].map(([group, secret]) => [group, secret.reveal()])),
    tagKey: secrets.tagKey.reveal(),
    schoolIdKey: secrets.schoolIdKey.reveal(),
    membershipKey: secrets.membershipKey.reveal(),
    school: secrets.school,
  });
}

/** Throws on a row that is not whole: without its secrets a vault cannot be opened, and saying less would mislead. */
export function decodeSecrets(encoded: Uint8Array): Secrets {
  const row = readCbor(encoded);
  if (!isRecord(row) || !isRecord(row.groups)) throw new Error('the secrets of this vault are damaged');
  const bytes = (name: string): Bytes => {
    const value = row[name];
    if (!(value instanceof Uint8Array)) throw new Error(`the secrets of this vault lack ${name}`);
    return owned(value);
  };
  const id = (name: string): Id => {
    const value = row[name];
    if (!isId(value)) throw new Error(`the secrets of this vault lack ${name}`);
    return value;
  };
  const held = new Map<Group, Redacted<Bytes>>();
  for (const group of groups) {
    const secret = row.groups[group];
    if (secret instanceof Uint8Array) held.set(group, new Redacted(owned(secret)));
  }
  return {
    device: new Redacted(bytes('device')),
    incarnation: bytes('incarnation'),
    deviceId: id('deviceId'),
    memberId: id('memberId'),
    member: new Redacted(bytes('member')),
    groups: held,
    tagKey: new Redacted(bytes('tagKey')),
    schoolIdKey: new Redacted(bytes('schoolIdKey')),
    membershipKey: new Redacted(bytes('membershipKey')),
    school: bytes('school'),
  };
}
