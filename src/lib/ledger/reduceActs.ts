/** From signed acts to who belongs: a pure reducer, equal on every device. */
import { isIn } from '#lib/domain/access/groupsOf.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import { assertNever } from '#lib/kernel/assertNever.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Act, ActWraps, AddDeviceAct, FoundAct } from './act.ts';
import { admitted, founded, mayStandBeside, withDevice, without, withMember } from './arriving.ts';
import { backAnswered, broughtBack } from './comingBack.ts';
import { custodyAsked, custodyEnded, custodyGiven } from './custody.ts';
import { limitsAfter } from './limits.ts';
import {
  coordinates,
  devicesOf,
  memberOf,
  nobody,
  type GroupKeys,
  type Handed,
  type Membership,
  type SignedAct,
} from './membership.ts';
import { isRemoval, withoutRemoved } from './removals.ts';

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
function mayRemove(known: Membership, { act, by }: SignedAct): boolean {
  const own = act.act === 'revokeDevice' && known.devices.get(act.device)?.member === by;
  return own || coordinates(known, by);
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
  const leads = coordinates(state, by);
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
    case 'bringBack':
      return leads ? broughtBack(state, act, by) : state;
    case 'answerBack':
      return leads ? backAnswered(state, act, by) : state;
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
    case 'askCustody':
      return custodyAsked(state, act, by);
    case 'giveCustody':
      return custodyGiven(state, act, by);
    case 'endCustody':
      return custodyEnded(state, act, by);
    case 'memberKey': {
      const member = state.members.get(by);
      if (!member || act.member !== by) return state;
      const own = devicesOf(state, by).map((id) => `device/${id}`);
      const wraps = underKeys(
        state,
        act.wraps.filter(({ to }) => own.includes(to)),
      );
      const key = { agreeKey: act.agreeKey, wraps };
      return withMember(state, { ...member, agreeKey: act.agreeKey, keys: [...member.keys, key] });
    }
    default:
      return assertNever(act);
  }
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

function keyOf({ members, devices }: Membership, to: string): Bytes | undefined {
  const [kind, id] = to.split('/') as [string, Id];
  return kind === 'member' ? members.get(id)?.agreeKey : devices.get(id)?.agreeKey;
}

function isMemberOf({ members }: Membership, id: Id, group: Group): boolean {
  const role = members.get(id)?.role;
  return role !== undefined && isIn(role, group);
}

const withGroup = (state: Membership, group: GroupKeys): Membership => ({
  ...state,
  groups: new Map(state.groups).set(group.group, group),
});

/** A school always has a coordinator with a device: an act that would leave none changes nothing. */
function unlessNobodyLeads(before: Membership, next: Membership): Membership {
  const leads = [...next.devices.values()].some(
    ({ member }) => next.members.get(member)?.role === 'coordinator',
  );
  return leads ? next : before;
}
