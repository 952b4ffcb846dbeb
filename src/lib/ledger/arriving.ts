/** How people and devices come into a school: its founding, an invitation that is taken, a device that is vouched for. */
import type { Group } from '#lib/domain/record/recordKind.ts';
import { equalBytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { AddDeviceAct, AdmitAct, DeviceAct, FoundAct } from './act.ts';
import { nobody, type GroupKeys, type Handed, type Member, type Membership } from './membership.ts';

export function founded(act: FoundAct): Membership {
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

export function admitted(state: Membership, { invite, member, devices: own }: AdmitAct): Membership {
  const place = state.invitations.get(invite);
  const known = state.members.has(member.id) || state.former.members.has(member.id);
  if (place?.role !== member.role || known || own.some((device) => isTaken(state, device))) return state;
  const keys = [{ agreeKey: member.agreeKey, wraps: own.map(heldBy) }];
  const devices = new Map(state.devices);
  for (const device of own) devices.set(device.id, { ...device, member: member.id });
  return {
    ...withMember(state, { ...member, keys }),
    devices,
    invitations: without(state.invitations, invite),
  };
}

/** Vouched for by a device of the same member; and no second device writes the feeds of a first one. */
export function mayStandBeside(
  state: Membership,
  { device, member, sponsor }: AddDeviceAct,
  by: Id,
): boolean {
  if (by !== member || !state.members.has(member) || isTaken(state, device)) return false;
  return state.devices.get(sponsor)?.member === member;
}

export function isTaken({ devices, former }: Membership, device: DeviceAct): boolean {
  return [...devices.values(), ...former.devices.values()].some(
    ({ id, incarnation }) => id === device.id || equalBytes(incarnation, device.incarnation),
  );
}

export function withDevice(state: Membership, { device, member: id }: AddDeviceAct): Membership {
  const devices = new Map(state.devices).set(device.id, { ...device, member: id });
  const member = state.members.get(id);
  const newest = member?.keys.at(-1);
  if (!member || !newest) return state;
  const keys = [...member.keys.slice(0, -1), { ...newest, wraps: [...newest.wraps, heldBy(device)] }];
  return { ...withMember(state, { ...member, keys }), devices };
}

export const heldBy = ({ id, agreeKey, memberWrap }: DeviceAct): Handed => ({
  to: `device/${id}`,
  under: agreeKey,
  wrapped: memberWrap,
});

export const withMember = (state: Membership, member: Member): Membership => ({
  ...state,
  members: new Map(state.members).set(member.id, member),
});

export function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
