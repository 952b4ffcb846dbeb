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

/** What an author knew beside the head that its envelope names: ids of other newest acts. Removals are judged by it. */
const after = v.optional(v.array(bytes));

/** Where the feeds of a device (or of all devices of a member) ended for whoever wrote this, as a snapshot's covers are. */
const cut = v.custom<Bytes>((value) => value instanceof Uint8Array && value.length <= 4 * 1024 * 1024);

/** A secret sealed to `member/<id>` or `device/<id>`. */
const wraps = v.array(
  v.object({ to: v.pipe(v.string(), v.regex(/^(?:member|device)\/[\w-]{22}$/u)), wrapped: bytes }),
);

/** A less able role: what the member wrote before, up to the cut, was allowed then and stays. */
const setRole = v.object({
  act: v.literal('setRole'),
  at: field.instant,
  after,
  member: field.id,
  role: v.picklist(roles),
  cut: v.optional(cut),
});

/** A place for one person; `key` is the public half of the one-time secret that the person gets by link or QR code. */
const invite = v.object({
  act: v.literal('invite'),
  at: field.instant,
  after,
  invite: field.id,
  key: bytes,
  role: v.picklist(roles),
});

/** Takes back an invitation that nobody has used. */
const uninvite = v.object({ act: v.literal('uninvite'), at: field.instant, after, invite: field.id });

/** A person takes the place of an invitation, once; `proof` is the invitation's signature over who and which devices: a laptop, and the kit. */
const admit = v.object({
  act: v.literal('admit'),
  at: field.instant,
  after,
  invite: field.id,
  member,
  devices: v.pipe(v.array(device), v.minLength(1), v.maxLength(2)),
  proof: bytes,
});

/**
 * A device that nobody here has seen. It stands first in the device's own feed and signs itself; a device of the same
 * member that the school knows has vouched for it (`newDevice.ts`).
 */
const addDevice = v.object({
  act: v.literal('addDevice'),
  at: field.instant,
  after,
  member: field.id,
  device,
  sponsor: field.id,
  vouched: bytes,
});

/**
 * A coordinator says that a member who has lost every laptop and the kit is back, with these and a new key. For another
 * coordinator that is asked, and a third has to say the same (`comingBack.ts`).
 */
const bringBack = v.object({
  act: v.literal('bringBack'),
  at: field.instant,
  after,
  ask: field.id,
  member: field.id,
  agreeKey: bytes,
  devices: v.pipe(v.array(device), v.minLength(1), v.maxLength(2)),
  /** In which the words to compare are shown. */
  language: v.picklist(['en', 'es']),
});

/** Another coordinator says yes; or any coordinator, whoever asked as well, says no. */
const answerBack = v.object({
  act: v.literal('answerBack'),
  at: field.instant,
  after,
  ask: field.id,
  yes: v.boolean(),
});

const revokeDevice = v.object({
  act: v.literal('revokeDevice'),
  at: field.instant,
  after,
  device: field.id,
  cut,
});

const removeMember = v.object({
  act: v.literal('removeMember'),
  at: field.instant,
  after,
  member: field.id,
  cut,
});

/** A new key for a group, because somebody who held the former one is in it no more. */
const groupKey = v.object({
  act: v.literal('groupKey'),
  at: field.instant,
  after,
  group: v.picklist(groups),
  agreeKey: bytes,
  wraps,
});

/** Hands keys that a group has to those who have come into it. */
const openGroup = v.object({
  act: v.literal('openGroup'),
  at: field.instant,
  after,
  group: v.picklist(groups),
  agreeKey: bytes,
  wraps,
});

/** A new key of a member, by one of the member's own devices, because a device that held the former one is revoked. */
const memberKey = v.object({
  act: v.literal('memberKey'),
  at: field.instant,
  after,
  member: field.id,
  agreeKey: bytes,
  wraps,
});

/** A coordinator asks the records custodian to open one record with them; whoever holds its key knows it by its tag. */
const askCustody = v.object({
  act: v.literal('askCustody'),
  at: field.instant,
  after,
  ask: field.id,
  tag: bytes,
  custodian: field.id,
  /** Sealed to the custodian: why, and the keys without their outer seal. */
  letter: bytes,
  /** Sealed to the coordinators: which record, and why. */
  told: v.optional(v.array(v.object({ to: v.string(), wrapped: bytes }))),
});

/** The custodian agrees: the keys, sealed to whoever asked. */
const giveCustody = v.object({
  act: v.literal('giveCustody'),
  at: field.instant,
  after,
  ask: field.id,
  letter: bytes,
  /** Of the newest key that is given: whoever holds it next knows when it has to change. */
  epoch: v.optional(bytes),
});

/** Whoever asked takes it back or says that it is over, or the custodian says no. */
const endCustody = v.object({ act: v.literal('endCustody'), at: field.instant, after, ask: field.id });

const act = v.variant('act', [
  found,
  setRole,
  invite,
  uninvite,
  admit,
  addDevice,
  bringBack,
  answerBack,
  revokeDevice,
  removeMember,
  groupKey,
  openGroup,
  memberKey,
  askCustody,
  giveCustody,
  endCustody,
]);

export type Act = v.InferOutput<typeof act>;
export type FoundAct = v.InferOutput<typeof found>;
export type InviteAct = v.InferOutput<typeof invite>;
export type AdmitAct = v.InferOutput<typeof admit>;
export type AddDeviceAct = v.InferOutput<typeof addDevice>;
export type BringBackAct = v.InferOutput<typeof bringBack>;
export type AnswerBackAct = v.InferOutput<typeof answerBack>;
export type GroupKeyAct = v.InferOutput<typeof groupKey>;
export type DeviceAct = v.InferOutput<typeof device>;
export type GroupAct = v.InferOutput<typeof group>;
export type AskCustodyAct = v.InferOutput<typeof askCustody>;
export type GiveCustodyAct = v.InferOutput<typeof giveCustody>;
export type EndCustodyAct = v.InferOutput<typeof endCustody>;
export type ActWraps = v.InferOutput<typeof wraps>;

export const encodeAct = (value: Act): Bytes => writeCbor(value);

/** Undefined for anything this version does not know: newer acts are kept and passed on, not obeyed. */
export function decodeAct(encoded: Uint8Array): Act | undefined {
  const value = readCbor(encoded);
  if (!isRecord(value)) return undefined;
  const checked = v.safeParse(act, value);
  return checked.success ? checked.output : undefined;
}
