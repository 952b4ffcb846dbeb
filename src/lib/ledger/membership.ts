/** Who belongs to the school and with which devices: a pure reducer over signed acts, equal on every device. */
import { isIn } from '#lib/domain/access/groupsOf.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { assertNever } from '#lib/kernel/assertNever.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Act, ActWraps, AddDeviceAct, AdmitAct, DeviceAct, FoundAct } from './act.ts';
import { limitsAfter, type Limits } from './limits.ts';
import { isRemoval, withoutRemoved } from './removals.ts';

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

export interface Membership {
  readonly members: ReadonlyMap<Id, Member>;
  readonly devices: ReadonlyMap<Id, MemberDevice>;
  readonly groups: ReadonlyMap<Group, GroupKeys>;
  /** Places that nobody has taken yet. */
  readonly invitations: ReadonlyMap<Id, Invitation>;
  /** Who has left, and devices that were revoked: what they wrote before stays theirs. */
  readonly former: { readonly members: ReadonlyMap<Id, Member>; readonly devices: ReadonlyMap<Id, MemberDevice> };
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
  former: { members: new Map(), devices: new Map() },
  limits: new Map(),
};

/** Acts in causal order. An act that its author may not do, or did while being removed, changes nothing. */
export function membershipOf(acts: readonly SignedAct[]): Membership {
  let known = nobody;
  const removals: SignedAct[] = [];
  for (const signed of acts) {
    if (isRemoval(signed) && mayRemove(known, signed)) removals.push(signed);
    known = meet(known, signed);
  }
  return withoutRemoved(acts, removals).reduce(obey, nobody);
}

/** Everybody who ever came in: whose signatures can be checked. Who of them has left again is another question. */
export const meet = (known: Membership, signed: SignedAct): Membership =>
  isRemoval(signed) ? known : obey(known, signed);

/** Whether this act would be obeyed if nobody were removed at the same time. */
function mayRemove({ members, devices }: Membership, { act, by }: SignedAct): boolean {
  const own = act.act === 'revokeDevice' && devices.get(act.device)?.member === by;
  return own || members.get(by)?.role === 'coordinator';
}

function obey(state: Membership, signed: SignedAct): Membership {
  const { act, by, device } = signed;
  if (act.act === 'found') return state.members.size > 0 ? state : founded(act);
  if (act.act === 'addDevice') return mayStandBeside(state, act, by) ? withDevice(state, act) : state;
  // Whoever is here no more decides nothing here.
  if (!state.members.has(by) || state.devices.get(device)?.member !== by) return state;
  return obeyMember(state, act, by);
}

function obeyMember(state: Membership, act: Exclude<Act, FoundAct | AddDeviceAct>, by: Id): Membership {
  const leads = state.members.get(by)?.role === 'coordinator';
  switch (act.act) {
    case 'setRole': {
      const member = state.members.get(act.member);
      if (!leads || !member || member.role === act.role) return state;
      const members = new Map(state.members).set(member.id, { ...member, role: act.role });
      const limits = limitsAfter(state, devicesOf(state, member.id), act.cut);
      return unlessNobodyLeads(state, { ...state, members, limits });
    }
    case 'invite': {
      if (!leads || state.invitations.has(act.invite)) return state;
      const { invite: id, key, role } = act;
      return { ...state, invitations: new Map(state.invitations).set(id, { id, key, role, by }) };
    }
    case 'uninvite':
      return leads ? { ...state, invitations: without(state.invitations, act.invite) } : state;
    case 'admit':
      return leads ? admitted(state, act) : state;
    case 'revokeDevice': {
      const device = state.devices.get(act.device);
      if (!device || (!leads && device.member !== by)) return state;
      return unlessNobodyLeads(state, withoutDevices(state, [device.id], act.cut));
    }
    case 'removeMember': {
      const member = state.members.get(act.member);
      if (!leads || !member) return state;
      const gone = withoutDevices(state, devicesOf(state, member.id), act.cut);
      const former = { ...gone.former, members: new Map(gone.former.members).set(member.id, member) };
      return unlessNobodyLeads(state, { ...gone, members: without(gone.members, member.id), former });
    }
    case 'groupKey': {
      const group = state.groups.get(act.group);
      if (!leads || !group || group.keys.some((key) => equalBytes(key.agreeKey, act.agreeKey))) return state;
      const key = { agreeKey: act.agreeKey, wraps: entitled(state, act.group, act.wraps) };
      return withGroup(state, { ...group, agreeKey: act.agreeKey, keys: [...group.keys, key] });
    }
    case 'openGroup': {
      const group = state.groups.get(act.group);
      if (!group || !isMemberOf(state, by, act.group)) return state;
      const wraps = entitled(state, act.group, act.wraps);
      const keys = group.keys.map((key) =>
        equalBytes(key.agreeKey, act.agreeKey) ? { ...key, wraps: [...key.wraps, ...wraps] } : key,
      );
      return withGroup(state, { ...group, keys });
    }
    case 'memberKey': {
      const member = state.members.get(by);
      if (!member || act.member !== by) return state;
      const own = devicesOf(state, by).map((id) => `device/${id}`);
      const wraps = underKeys(state, act.wraps.filter(({ to }) => own.includes(to)));
      const key = { agreeKey: act.agreeKey, wraps };
      return withMember(state, { ...member, agreeKey: act.agreeKey, keys: [...member.keys, key] });
    }
    default:
      return assertNever(act);
  }
}

function founded(act: FoundAct): Membership {
  const { id } = act.member;
  const key = { agreeKey: act.member.agreeKey, wraps: act.devices.map(heldBy) };
  const groups = act.groups.map(({ group, agreeKey, wraps }): [Group, GroupKeys] => {
    const to = wraps
      .filter(({ member }) => member === id)
      .map(({ wrapped }) => ({ to: `member/${id}`, under: act.member.agreeKey, wrapped }));
    return [group, { group, agreeKey, keys: [{ agreeKey, wraps: to }] }];
  });
  return {
    ...nobody,
    members: new Map([[id, { ...act.member, keys: [key] }]]),
    devices: new Map(act.devices.map((device) => [device.id, { ...device, member: id }])),
    groups: new Map(groups),
  };
}

function admitted(state: Membership, { invite, member, devices: own }: AdmitAct): Membership {
  const place = state.invitations.get(invite);
  const known = state.members.has(member.id) || state.former.members.has(member.id);
  if (place?.role !== member.role || known || own.some((device) => isTaken(state, device)))
    return state;
  const keys = [{ agreeKey: member.agreeKey, wraps: own.map(heldBy) }];
  const devices = new Map(state.devices);
  for (const device of own) devices.set(device.id, { ...device, member: member.id });
  return {
    ...withMember(state, { ...member, keys }),
    devices,
    invitations: without(state.invitations, invite),
  };
}

/** Vouched for by a device of the same member, or by coordinators; and no second device writes the feeds of a first one. */
function mayStandBeside(state: Membership, { device, member, sponsor, second }: AddDeviceAct, by: Id): boolean {
  if (by !== member || !state.members.has(member) || isTaken(state, device)) return false;
  const first = state.devices.get(sponsor)?.member;
  if (first === member) return true;
  const other = second && state.devices.get(second.sponsor)?.member;
  const lead = (id: Id | undefined): boolean => id !== undefined && state.members.get(id)?.role === 'coordinator';
  if (state.members.get(member)?.role !== 'coordinator') return lead(first);
  return lead(first) && lead(other) && first !== other && other !== member;
}

function isTaken({ devices, former }: Membership, device: DeviceAct): boolean {
  return [...devices.values(), ...former.devices.values()].some(
    ({ id, incarnation }) => id === device.id || equalBytes(incarnation, device.incarnation),
  );
}

function withDevice(state: Membership, { device, member: id, agreeKey }: AddDeviceAct): Membership {
  const devices = new Map(state.devices).set(device.id, { ...device, member: id });
  const member = state.members.get(id);
  const newest = member?.keys.at(-1);
  if (!member || !newest) return state;
  const keys = agreeKey
    ? [...member.keys, { agreeKey, wraps: [heldBy(device)] }]
    : [...member.keys.slice(0, -1), { ...newest, wraps: [...newest.wraps, heldBy(device)] }];
  return { ...withMember(state, { ...member, agreeKey: agreeKey ?? member.agreeKey, keys }), devices };
}

function withoutDevices(state: Membership, ids: readonly Id[], cut: Bytes): Membership {
  const devices = new Map(state.devices);
  const former = new Map(state.former.devices);
  for (const id of ids) {
    const device = devices.get(id);
    if (device) former.set(id, device);
    devices.delete(id);
  }
  const limits = limitsAfter(state, ids, cut);
  return { ...state, devices, limits, former: { ...state.former, devices: former } };
}

export const devicesOf = ({ devices }: Membership, member: Id): readonly Id[] =>
  [...devices.values()].filter((device) => device.member === member).map(({ id }) => id);

/** Wraps for those alone whose role is in the group. */
function entitled(state: Membership, group: Group, wraps: ActWraps): readonly Handed[] {
  return underKeys(state, wraps).filter(({ to }) => {
    const member = memberOf(state, to);
    return member !== undefined && isMemberOf(state, member, group);
  });
}

function underKeys(state: Membership, wraps: ActWraps): readonly Handed[] {
  return wraps.flatMap((wrap) => {
    const under = keyOf(state, wrap.to);
    return under ? [{ ...wrap, under }] : [];
  });
}

/** The member behind `member/<id>` or `device/<id>`. */
export function memberOf({ devices }: Membership, to: string): Id | undefined {
  const [kind, id] = to.split('/') as [string, Id];
  return kind === 'member' ? id : devices.get(id)?.member;
}

function keyOf({ members, devices }: Membership, to: string): Bytes | undefined {
  const [kind, id] = to.split('/') as [string, Id];
  return kind === 'member' ? members.get(id)?.agreeKey : devices.get(id)?.agreeKey;
}

function isMemberOf({ members }: Membership, id: Id, group: Group): boolean {
  const role = members.get(id)?.role;
  return role !== undefined && isIn(role, group);
}

const heldBy = ({ id, agreeKey, memberWrap }: DeviceAct): Handed => ({
  to: `device/${id}`,
  under: agreeKey,
  wrapped: memberWrap,
});

const withMember = (state: Membership, member: Member): Membership => ({
  ...state,
  members: new Map(state.members).set(member.id, member),
});

const withGroup = (state: Membership, group: GroupKeys): Membership => ({
  ...state,
  groups: new Map(state.groups).set(group.group, group),
});

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** A school always has a coordinator with a device: an act that would leave none changes nothing. */
function unlessNobodyLeads(before: Membership, next: Membership): Membership {
  const leads = [...next.devices.values()].some(({ member }) => next.members.get(member)?.role === 'coordinator');
  return leads ? next : before;
}

/** Those that were revoked too, for what they wrote before. */
export const everyDevice = ({ devices, former }: Membership): readonly MemberDevice[] => [
  ...devices.values(),
  ...former.devices.values(),
];
