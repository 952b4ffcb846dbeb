/** Who belongs to the school and with which devices: what the acts of `reduceActs.ts` add up to. */
import type { Group } from '#lib/domain/record/recordKind.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import type { Act, DeviceAct } from './act.ts';
import type { Limits } from './limits.ts';

/** A secret of a member or a group, one for each time that it had to be changed. */
export interface KeyEpoch {
  readonly agreeKey: Bytes;
  readonly wraps: readonly Handed[];
}

/** To whom a secret was sealed: `member/<id>` or `device/<id>`, and under which public key of theirs. */
export interface Handed {
  readonly to: string;
  readonly under: Bytes;
  readonly wrapped: Bytes;
}

export interface Member {
  readonly id: Id;
  readonly name: string;
  /** What the school calls this person's work: counselor, dean. Gives no rights. */
  readonly title?: string | undefined;
  readonly role: Role;
  /** The newest of `keys`. */
  readonly agreeKey: Bytes;
  readonly keys: readonly KeyEpoch[];
}

export interface MemberDevice extends DeviceAct {
  readonly member: Id;
}

export interface GroupKeys {
  readonly group: Group;
  /** The newest of `keys`. */
  readonly agreeKey: Bytes;
  readonly keys: readonly KeyEpoch[];
}

export interface Invitation {
  readonly id: Id;
  readonly key: Bytes;
  readonly role: Role;
  readonly by: Id;
}

/** A member of whom one coordinator says that they are back; a second one has to say it too. */
export interface ComingBack {
  readonly ask: Id;
  readonly by: Id;
  readonly at: Instant;
  readonly member: Id;
  readonly agreeKey: Bytes;
  readonly devices: readonly DeviceAct[];
  readonly language: 'en' | 'es';
}

/** One record opened by two people, or about to be. */
export interface Custody {
  readonly ask: Id;
  readonly tag: Bytes;
  readonly by: Id;
  readonly at: Instant;
  readonly custodian: Id;
  readonly letter: Bytes;
  /** To the coordinators: which record, and why. */
  readonly told: readonly Omit<Handed, 'under'>[];
  readonly given?: { readonly at: Instant; readonly letter: Bytes; readonly epoch?: Bytes | undefined };
  /** Taken back, refused, or over. */
  readonly ended?: { readonly at: Instant; readonly by: Id };
}

export interface Membership {
  readonly members: ReadonlyMap<Id, Member>;
  readonly devices: ReadonlyMap<Id, MemberDevice>;
  readonly groups: ReadonlyMap<Group, GroupKeys>;
  /** Places that nobody has taken yet. */
  readonly invitations: ReadonlyMap<Id, Invitation>;
  readonly comingBack: ReadonlyMap<Id, ComingBack>;
  /** Who has left, and devices that were revoked: what they wrote before stays theirs. */
  readonly former: {
    readonly members: ReadonlyMap<Id, Member>;
    readonly devices: ReadonlyMap<Id, MemberDevice>;
  };
  /** What was asked of the records custodian, and given: nobody can take it out of here. */
  readonly custody: ReadonlyMap<Id, Custody>;
  /** Up to where a device was allowed more than it is now. */
  readonly limits: Limits;
}

export interface SignedAct {
  /** Hex of the envelope's hash. */
  readonly id: string;
  readonly act: Act;
  /** The member whose device signed it, and the device. */
  readonly by: Id;
  readonly device: Id;
  /** Ids of the acts that its author built on. */
  readonly after: readonly string[];
}

export const nobody: Membership = {
  members: new Map(),
  devices: new Map(),
  groups: new Map(),
  invitations: new Map(),
  comingBack: new Map(),
  custody: new Map(),
  former: { members: new Map(), devices: new Map() },
  limits: new Map(),
};

export const devicesOf = ({ devices }: Membership, member: Id): readonly Id[] =>
  [...devices.values()].filter((device) => device.member === member).map(({ id }) => id);

export const coordinates = ({ members }: Membership, id: Id): boolean =>
  members.get(id)?.role === 'coordinator';

/** The member behind `member/<id>` or `device/<id>`. */
export function memberOf({ devices }: Membership, to: string): Id | undefined {
  const [kind, id] = to.split('/') as [string, Id];
  return kind === 'member' ? id : devices.get(id)?.member;
}

/** Those that were revoked too, for what they wrote before. */
export const everyDevice = ({ devices, former }: Membership): readonly MemberDevice[] => [
  ...devices.values(),
  ...former.devices.values(),
];
