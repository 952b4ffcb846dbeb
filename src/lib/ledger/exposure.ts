/** Which keys somebody still holds who should not: nothing new is sealed to them, and they are owed a successor. */
import { isIn } from '#lib/domain/access/groupsOf.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import { equalBytes, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import {
  devicesOf,
  memberOf,
  type GroupKeys,
  type Handed,
  type Member,
  type Membership,
} from './membership.ts';

/** A public key to seal to, and the name under which its owner finds it. */
export interface Target {
  readonly to: string;
  readonly agreeKey: Bytes;
  /** Under this seal another one: two people open it together. */
  readonly inner?: { readonly member: Id; readonly agreeKey: Bytes };
}

/** Whether a device that was revoked holds this key of the member. */
export function isMemberKeyExposed({ devices }: Membership, member: Member, agreeKey: Bytes): boolean {
  const key = member.keys.find((one) => equalBytes(one.agreeKey, agreeKey));
  return !key || key.wraps.some(({ to }) => !devices.has(to.slice('device/'.length) as Id));
}

/** To the member, or, while a revoked device holds the member's key, to each device that is left. */
export function targetsOfMember(membership: Membership, id: Id): readonly Target[] {
  const member = membership.members.get(id);
  if (!member) return [];
  const { agreeKey } = member;
  if (!isMemberKeyExposed(membership, member, agreeKey)) return [{ to: `member/${id}`, agreeKey }];
  return devicesOf(membership, id).flatMap((device) => {
    const own = membership.devices.get(device)?.agreeKey;
    return own ? [{ to: `device/${device}`, agreeKey: own }] : [];
  });
}

/**
 * To each coordinator, and under that seal to the records custodian: none of them opens it alone, and whoever is both is left
 * out. The name says under which key of the custodian, so that a new one is owed a new seal.
 */
export function targetsOfCustody(membership: Membership, custodian: Id): readonly Target[] {
  const inner = membership.members.get(custodian);
  if (!inner) return [];
  return membersIn(membership, 'coordinators').flatMap((id): Target[] => {
    const outer = membership.members.get(id);
    if (!outer || id === custodian) return [];
    const to = custodyName(id, custodian, inner.agreeKey);
    const { agreeKey } = inner;
    return [{ to, agreeKey: outer.agreeKey, inner: { member: custodian, agreeKey } }];
  });
}

const custodyName = (outer: Id, inner: Id, key: Bytes): string =>
  `custody/${outer}/${inner}/${toHex(key.slice(0, 4))}`;

/** To the group's newest key, or, while somebody holds it who is in the group no more, to each who is. */
export function targetsOfGroup(membership: Membership, group: Group): readonly Target[] {
  const keys = membership.groups.get(group);
  if (keys && !isGroupKeyExposed(membership, keys, keys.agreeKey))
    return [{ to: `group/${group}`, agreeKey: keys.agreeKey }];
  return membersIn(membership, group).flatMap((id) => targetsOfMember(membership, id));
}

export function isGroupKeyExposed(
  membership: Membership,
  { group, keys }: GroupKeys,
  agreeKey: Bytes,
): boolean {
  const key = keys.find((one) => equalBytes(one.agreeKey, agreeKey));
  return !key || key.wraps.some((handed) => !isStillIn(membership, group, handed));
}

export const membersIn = ({ members }: Membership, group: Group): readonly Id[] =>
  [...members.values()].filter(({ role }) => isIn(role, group)).map(({ id }) => id);

function isStillIn(membership: Membership, group: Group, { to, under }: Handed): boolean {
  const id = memberOf(membership, to);
  const member = id && membership.members.get(id);
  if (!member || !isIn(member.role, group)) return false;
  return to.startsWith('device/') || !isMemberKeyExposed(membership, member, under);
}
