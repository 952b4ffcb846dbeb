/** Signed acts of membership: what the school's people and devices are is computed from these and from nothing else. */
import * as v from 'valibot';
import { roles } from '#lib/domain/team/role.ts';
import { groups } from '#lib/domain/record/recordKind.ts';
import { field } from '#lib/domain/record/table.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';

const bytes = v.custom<Bytes>((value) => value instanceof Uint8Array && value.length <= 4096);

const device = v.object({
  id: field.id,
  kind: v.picklist(['laptop', 'kit']),
  signKey: bytes,
  agreeKey: bytes,
  incarnation: bytes,
  /** The member's secret, sealed to this device. */
  memberWrap: bytes,
});

const member = v.object({
  id: field.id,
  name: field.line,
  title: v.optional(field.line),
  role: v.picklist(roles),
  agreeKey: bytes,
});

const group = v.object({
  group: v.picklist(groups),
  agreeKey: bytes,
  /** The group's secret, sealed to each member who is in it. */
  wraps: v.array(v.object({ member: field.id, wrapped: bytes })),
});

/** The first act of a school; its hash is the school's id, so nothing of it can be changed later. */
const found = v.object({
  act: v.literal('found'),
  at: field.instant,
  nonce: bytes,
  member,
  devices: v.array(device),
  groups: v.array(group),
  /** Tag key, school id key and membership key (32 bytes each), sealed to the group `everyone`. */
  schoolSecrets: bytes,
});

const setRole = v.object({
  act: v.literal('setRole'),
  at: field.instant,
  member: field.id,
  role: v.picklist(roles),
});

/**
 * A device that nobody here has seen, brought back from a backup. It stands first in the device's own feed and signs
 * itself; a device of the same member that the school knows has vouched for it (`newDevice.ts`).
 */
const addDevice = v.object({
  act: v.literal('addDevice'),
  at: field.instant,
  member: field.id,
  device,
  sponsor: field.id,
  vouched: bytes,
});

const act = v.variant('act', [found, setRole, addDevice]);

export type Act = v.InferOutput<typeof act>;
export type FoundAct = v.InferOutput<typeof found>;
export type AddDeviceAct = v.InferOutput<typeof addDevice>;
export type DeviceAct = v.InferOutput<typeof device>;
export type GroupAct = v.InferOutput<typeof group>;

export const encodeAct = (value: Act): Bytes => writeCbor(value);

/** Undefined for anything this version does not know: newer acts are kept and passed on, not obeyed. */
export function decodeAct(encoded: Uint8Array): Act | undefined {
  const value = readCbor(encoded);
  if (!isRecord(value)) return undefined;
  const checked = v.safeParse(act, value);
  return checked.success ? checked.output : undefined;
}
