/** Who belongs to the school and with which devices: a pure reducer over signed acts, equal on every device. */
import type { Group } from '#lib/domain/record/recordKind.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { assertNever } from '#lib/kernel/assertNever.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Act, AddDeviceAct, DeviceAct, FoundAct, GroupAct } from './act.ts';

export interface Member {
  readonly id: Id;
  readonly name: string;
  /** What the school calls this person's work: counselor, dean. Gives no rights. */
  readonly title?: string | undefined;
  readonly role: Role;
  readonly agreeKey: Bytes;
}

export interface MemberDevice extends DeviceAct {
  readonly member: Id;
}

export interface Membership {
  readonly members: ReadonlyMap<Id, Member>;
  readonly devices: ReadonlyMap<Id, MemberDevice>;
  readonly groups: ReadonlyMap<Group, GroupAct>;
}

export interface SignedAct {
  readonly act: Act;
  /** The member whose device signed it. */
  readonly by: Id;
}

const nobody: Membership = { members: new Map(), devices: new Map(), groups: new Map() };

/** Acts in causal order. An act that its author may not do changes nothing. */
export const membershipOf = (acts: readonly SignedAct[]): Membership => acts.reduce(obey, nobody);

function obey(state: Membership, { act, by }: SignedAct): Membership {
  switch (act.act) {
    case 'found':
      return state.members.size > 0 ? state : founded(act);
    case 'setRole': {
      const member = state.members.get(act.member);
      if (!member || state.members.get(by)?.role !== 'coordinator') return state;
      if (wouldLeaveNoCoordinator(state, act.member, act.role)) return state;
      return { ...state, members: new Map(state.members).set(member.id, { ...member, role: act.role }) };
    }
    case 'addDevice':
      return mayStandBeside(state, act, by) ? withDevice(state, act) : state;
    default:
      return assertNever(act);
  }
}

function founded(act: FoundAct): Membership {
  return {
    members: new Map([[act.member.id, act.member]]),
    devices: new Map(act.devices.map((device) => [device.id, { ...device, member: act.member.id }])),
    groups: new Map(act.groups.map((group) => [group.group, group])),
  };
}

/** Vouched for by a device of the same member; and no second device writes the feeds of a first one. */
function mayStandBeside({ devices }: Membership, { device, member, sponsor }: AddDeviceAct, by: Id): boolean {
  const taken = [...devices.values()].some(
    ({ id, incarnation }) => id === device.id || equalBytes(incarnation, device.incarnation),
  );
  return by === member && devices.get(sponsor)?.member === member && !taken;
}

function withDevice(state: Membership, { device, member }: AddDeviceAct): Membership {
  return { ...state, devices: new Map(state.devices).set(device.id, { ...device, member }) };
}

function wouldLeaveNoCoordinator(state: Membership, member: Id, role: Role): boolean {
  const others = [...state.members.values()].filter(
    (other) => other.id !== member && other.role === 'coordinator',
  );
  return role !== 'coordinator' && others.length === 0;
}
