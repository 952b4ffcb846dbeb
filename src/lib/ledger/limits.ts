/** What a device was allowed before it was revoked, or its member's role became another one, and up to where. */
import { decodeCovers } from '#lib/crypto/covers.ts';
import type { Role } from '#lib/domain/team/role.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** The last envelope of a feed (hex) that counts: its sequence and its id. */
export type Cut = ReadonlyMap<string, { readonly seq: number; readonly id: Bytes }>;

export interface Limit {
  readonly role: Role;
  readonly cut: Cut;
}

/** By device; a device may have had several roles. */
export type Limits = ReadonlyMap<Id, readonly Limit[]>;

interface Before {
  readonly members: ReadonlyMap<Id, { readonly role: Role }>;
  readonly devices: ReadonlyMap<Id, { readonly member: Id }>;
  readonly limits: Limits;
}

/** Adds the end of what `devices` were allowed until now. */
export function limitsAfter(before: Before, devices: readonly Id[], cut: Bytes | undefined): Limits {
  const limits = new Map(before.limits);
  for (const id of devices) {
    const member = before.devices.get(id)?.member;
    const role = member && before.members.get(member)?.role;
    if (role) limits.set(id, [...(limits.get(id) ?? []), { role, cut: readCut(cut) }]);
  }
  return limits;
}

function readCut(cut: Bytes | undefined): Cut {
  const ends = cut ? (decodeCovers(cut) ?? []) : [];
  return new Map(ends.map(({ feed, maxSeq, id }) => [toHex(feed), { seq: maxSeq, id }]));
}
