/** Makes the first act of a school and every key that it names. Keys cannot be cut again later: `docs/records.md`. */
import { deviceFromSecret, newDeviceSecret, type Device } from '#lib/crypto/device.ts';
import { sha256 } from '#lib/crypto/hash.ts';
import { freshId, randomBytes } from '#lib/crypto/random.ts';
import { newAgreePair, wrapFor } from '#lib/crypto/wrapping.ts';
import { groups, type Group } from '#lib/domain/record/recordKind.ts';
import { concat, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { encodeAct, type DeviceAct, type FoundAct, type GroupAct } from './act.ts';

/** All that this device must hold in its vault to act for its member. */
export interface Secrets {
  readonly device: Redacted<Bytes>;
  readonly incarnation: Bytes;
  readonly deviceId: Id;
  readonly memberId: Id;
  readonly member: Redacted<Bytes>;
  readonly groups: ReadonlyMap<Group, Redacted<Bytes>>;
  readonly tagKey: Redacted<Bytes>;
  readonly schoolIdKey: Redacted<Bytes>;
  readonly membershipKey: Redacted<Bytes>;
  readonly school: Bytes;
}

/** What a wrap is for: bound into it, so that one wrap cannot stand in the place of another. */
export const wrapInfo = {
  member: (device: Id): Bytes => utf8(`hfe1/wrap/member/${device}`),
  group: (group: Group, member: Id): Bytes => utf8(`hfe1/wrap/group/${group}/${member}`),
  groupDevice: (group: Group, device: Id): Bytes => utf8(`hfe1/wrap/group/${group}/device/${device}`),
  school: utf8('hfe1/wrap/school'),
  record: (record: Id, to: string): Bytes => utf8(`hfe1/wrap/record/${record}/${to}`),
  custody: (record: Id, custodian: Id): Bytes => utf8(`hfe1/wrap/custody/${record}/${custodian}`),
  custodyLetter: (ask: Id, to: Id): Bytes => utf8(`hfe1/custody/${ask}/${to}`),
  custodyTold: (ask: Id, to: string): Bytes => utf8(`hfe1/custody/${ask}/told/${to}`),
};

/** First 16 bytes of SHA-256(sign key ‖ agree key). */
export async function deviceIdOf(device: Pick<Device, 'signKey' | 'agreeKey'>): Promise<Id> {
  const digest = await sha256(concat(device.signKey, device.agreeKey));
  return idFromBytes(digest.subarray(0, 16));
}

/** A device as an act names it, with its member's secret sealed to it. */
export async function enrol(
  kind: DeviceAct['kind'],
  device: Device,
  memberSecret: Redacted<Bytes>,
  incarnation: Bytes,
): Promise<DeviceAct> {
  const id = await deviceIdOf(device);
  const memberWrap = await wrapFor(device.agreeKey, memberSecret.reveal(), wrapInfo.member(id));
  return { id, kind, signKey: device.signKey, agreeKey: device.agreeKey, incarnation, memberWrap };
}

async function makeGroup(
  group: Group,
  member: { id: Id; agreeKey: Bytes },
): Promise<[GroupAct, Redacted<Bytes>]> {
  const pair = await newAgreePair();
  const wrapped = await wrapFor(member.agreeKey, pair.secret.reveal(), wrapInfo.group(group, member.id));
  return [{ group, agreeKey: pair.publicKey, wraps: [{ member: member.id, wrapped }] }, pair.secret];
}

export async function foundSchool(
  founder: { readonly name: string; readonly title: string },
  kitSecret: Redacted<Bytes>,
  at: Instant,
): Promise<{ readonly act: FoundAct; readonly encoded: Bytes; readonly secrets: Secrets }> {
  const deviceSecret = newDeviceSecret();
  const device = await deviceFromSecret(deviceSecret);
  const memberPair = await newAgreePair();
  const member = { id: freshId(), ...founder, role: 'coordinator' as const, agreeKey: memberPair.publicKey };
  const incarnation = randomBytes(16);
  const laptop = await enrol('laptop', device, memberPair.secret, incarnation);
  const kit = await enrol('kit', await deviceFromSecret(kitSecret), memberPair.secret, randomBytes(16));

  const made = await Promise.all(groups.map((group) => makeGroup(group, member)));
  const [tagKey, schoolIdKey, membershipKey] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const everyone = made.map(([group]) => group).find((group) => group.group === 'everyone');
  if (!everyone) throw new Error('a school has the group everyone');

  const act: FoundAct = {
    act: 'found',
    at,
    nonce: randomBytes(16),
    member,
    devices: [laptop, kit],
    groups: made.map(([group]) => group),
    schoolSecrets: await wrapFor(
      everyone.agreeKey,
      concat(tagKey, schoolIdKey, membershipKey),
      wrapInfo.school,
    ),
  };
  const encoded = encodeAct(act);
  const secrets: Secrets = {
    device: deviceSecret,
    incarnation,
    deviceId: laptop.id,
    memberId: member.id,
    member: memberPair.secret,
    groups: new Map(made.map(([group, secret]) => [group.group, secret])),
    tagKey: new Redacted(tagKey),
    schoolIdKey: new Redacted(schoolIdKey),
    membershipKey: new Redacted(membershipKey),
    school: await schoolIdOf(encoded),
  };
  return { act, encoded, secrets };
}

/** The school's id: first 16 bytes of SHA-256 of its first act. */
export async function schoolIdOf(foundAct: Bytes): Promise<Bytes> {
  return owned((await sha256(foundAct)).subarray(0, 16));
}
