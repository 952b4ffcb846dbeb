/**
 * What keys are owed: who should hold one and does not yet, and which must change because somebody holds it who should
 * not. Computed from the acts and the wraps that are there, so that a step that was interrupted is owed still.
 */
import type { ReadersToBe } from '#lib/domain/access/readersOf.ts';
import { groups, type Group } from '#lib/domain/record/recordKind.ts';
import { equalBytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import {
  isGroupKeyExposed,
  isMemberKeyExposed,
  membersIn,
  targetsOfCustody,
  targetsOfGroup,
  targetsOfMember,
  type Target,
} from './exposure.ts';
import type { Membership } from './membership.ts';
import type { WrapEntry } from './recordWrap.ts';

export interface OwedGroup {
  readonly group: Group;
  /** `rotate`: a new key for all of these; `open`: the keys that there are, for these. */
  readonly owed: 'rotate' | 'open';
  readonly to: readonly Target[];
}

export function owedGroups(membership: Membership): readonly OwedGroup[] {
  return groups.flatMap((group): OwedGroup[] => {
    const keys = membership.groups.get(group);
    if (!keys) return [];
    const targets = membersIn(membership, group).flatMap((id) => targetsOfMember(membership, id));
    const handed = keys.keys.at(-1)?.wraps ?? [];
    const to = targets.filter(
      (target) => !handed.some((one) => one.to === target.to && equalBytes(one.under, target.agreeKey)),
    );
    // First those that there are: whoever comes in while the key must change reads what was written before it, too.
    const open = to.length > 0 ? [{ group, owed: 'open', to } as const] : [];
    const isExposed = isGroupKeyExposed(membership, keys, keys.agreeKey);
    return isExposed ? [...open, { group, owed: 'rotate', to: targets }] : open;
  });
}

/** Whether this member's own key must change: a device of theirs was revoked. Only a device of theirs can do it. */
export function owesMemberKey(membership: Membership, id: Id): boolean {
  const member = membership.members.get(id);
  return member !== undefined && isMemberKeyExposed(membership, member, member.agreeKey);
}

export interface OwedRecord {
  readonly rotate: boolean;
  readonly to: readonly Target[];
}

/**
 * `handed`: the wraps of the newest key of the record; `lentOut`: two people had opened it, and it is over. With `rotate`,
 * `to` are all who get the next key.
 */
export function owedRecord(
  membership: Membership,
  readers: ReadersToBe,
  handed: readonly WrapEntry[],
  lentOut = false,
): OwedRecord | undefined {
  const targets = targetsOf(membership, readers);
  const wanted = (entry: WrapEntry): boolean => targets.some((target) => isFor(entry, target));
  // A wrap to a person who reads by a group all the same gives nothing away; one to a key that was replaced may.
  const rotate = lentOut || handed.some((entry) => !wanted(entry) && !isHarmless(membership, readers, entry));
  if (rotate) return { rotate, to: targets };
  const to = targets.filter((target) => !handed.some((entry) => isFor(entry, target)));
  return to.length > 0 ? { rotate, to } : undefined;
}

export function targetsOf(
  membership: Membership,
  { groups, members, custodian }: ReadersToBe,
): readonly Target[] {
  const all = [
    ...groups.flatMap((group) => targetsOfGroup(membership, group)),
    ...members.flatMap((id) => targetsOfMember(membership, id)),
    ...(custodian ? targetsOfCustody(membership, custodian) : []),
  ];
  return all.filter(({ to }, index) => all.findIndex((other) => other.to === to) === index);
}

const isFor = (entry: WrapEntry, { to, agreeKey }: Target): boolean =>
  entry.to === to && equalBytes(entry.key, agreeKey.slice(0, entry.key.length));

/** Held by somebody who may read the record in any case, under a key that nobody else has. */
function isHarmless(membership: Membership, readers: ReadersToBe, { to, key }: WrapEntry): boolean {
  const [kind, name, inner] = to.split('/') as [string, string, string?];
  // Nobody opens it alone; but with somebody who is gone, or asks for nothing here any more, one would.
  if (kind === 'custody')
    return membership.members.get(name as Id)?.role === 'coordinator' && membership.members.has(inner as Id);
  const isKey = (agreeKey: Uint8Array): boolean => equalBytes(key, agreeKey.slice(0, key.length));
  if (kind === 'group') {
    const keys = membership.groups.get(name as Group);
    const used = keys?.keys.find(({ agreeKey }) => isKey(agreeKey));
    return (
      readers.groups.includes(name as Group) &&
      !!keys &&
      !!used &&
      !isGroupKeyExposed(membership, keys, used.agreeKey)
    );
  }
  const id = kind === 'device' ? membership.devices.get(name as Id)?.member : (name as Id);
  const member = id && membership.members.get(id);
  const reads = member && mayRead(membership, readers, member.id);
  if (!member || !reads) return false;
  if (kind === 'device') return true;
  const used = member.keys.find(({ agreeKey }) => isKey(agreeKey));
  return used !== undefined && !isMemberKeyExposed(membership, member, used.agreeKey);
}

/** Members to whom these wraps give the key, by name, by laptop or by a group they are in. */
export function holdersOf(membership: Membership, handed: readonly WrapEntry[]): ReadonlySet<Id> {
  return new Set(
    handed.flatMap(({ to }) => {
      const [kind, name] = to.split('/') as [string, string];
      if (kind === 'custody') return [];
      if (kind === 'group') return membersIn(membership, name as Group);
      const id = kind === 'device' ? membership.devices.get(name as Id)?.member : (name as Id);
      return id && membership.members.has(id) ? [id] : [];
    }),
  );
}

/** Whether the list gives it to this member, by name or by a group. */
export const mayRead = (membership: Membership, { groups, members }: ReadersToBe, id: Id): boolean =>
  members.includes(id) || groups.some((group) => membersIn(membership, group).includes(id));
