/**
 * A device that comes back from a backup is a new one: new keys, a new incarnation, feeds of its own. The device that
 * made the backup, or the recovery kit, vouches for it; so one backup restored on two laptops makes two devices.
 */
import { deviceFromSecret, newDeviceSecret, type Device } from '#lib/crypto/device.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { verify } from '#lib/crypto/signature.ts';
import { concat, fromBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import { encodeAct, type AddDeviceAct, type DeviceAct } from './act.ts';
import { deviceIdOf, enrol, type Secrets } from './founding.ts';
import type { Membership } from './membership.ts';

const INCARNATION = 16;

/** The member's device of that secret, if the school knows it. */
export const knownDevice = async (membership: Membership, device: Device): Promise<Id | undefined> =>
  membership.devices.get(await deviceIdOf(device))?.id;

export interface Sponsor {
  readonly id: Id;
  readonly device: Device;
}

/** All that `secrets` can read, held by a new device. */
export async function newDevice(
  secrets: Secrets,
  sponsor: Sponsor,
  at: Instant,
): Promise<{ readonly encoded: Bytes; readonly secrets: Secrets }> {
  const secret = newDeviceSecret();
  const incarnation = randomBytes(INCARNATION);
  const device = await enrol('laptop', await deviceFromSecret(secret), secrets.member, incarnation);
  const vouched = await sponsor.device.sign(vouchedBytes(secrets.school, secrets.memberId, device));
  const member = secrets.memberId;
  const act: AddDeviceAct = { act: 'addDevice', at, member, device, sponsor: sponsor.id, vouched };
  return {
    encoded: encodeAct(act),
    secrets: { ...secrets, device: secret, incarnation, deviceId: device.id },
  };
}

/**
 * Whether a sponsor that the school knows has signed these very keys for this school. Who may be a sponsor of whom is
 * the reducer's question.
 */
export async function isVouchedFor(
  { device, member, sponsor, vouched }: AddDeviceAct,
  membership: Membership,
  school: Bytes,
): Promise<boolean> {
  if (!(await isWhole(device))) return false;
  const known = membership.devices.get(sponsor);
  return known !== undefined && verify(known.signKey, vouchedBytes(school, member, device), vouched);
}

/** Whether a device bears the name that its keys give it. */
const isWhole = async (device: DeviceAct): Promise<boolean> =>
  device.incarnation.length === INCARNATION && (await deviceIdOf(device)) === device.id;

export const areWhole = async (devices: readonly DeviceAct[]): Promise<boolean> =>
  (await Promise.all(devices.map(isWhole))).every(Boolean);

/** "hfe1/device/" kind "/" ‖ school ‖ member ‖ sign key ‖ agree key ‖ incarnation. */
const vouchedBytes = (school: Bytes, member: Id, device: DeviceAct): Bytes =>
  concat(
    utf8(`hfe1/device/${device.kind}/`),
    school,
    fromBase64Url(member),
    device.signKey,
    device.agreeKey,
    device.incarnation,
  );
