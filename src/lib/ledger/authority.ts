/** Whether a device may write a kind of record, now or at the place in its feed where it still might. */
import { mayWrite } from '#lib/domain/access/mayWrite.ts';
import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Membership, MemberDevice } from './membership.ts';

interface Place {
  readonly feed: Bytes;
  readonly seq: number;
}

/** `before`: only because it was written before a cut; the hash of the last envelope that counts comes with it. */
export type Authority =
  | { readonly may: 'now' }
  | { readonly may: 'before'; readonly last: Bytes }
  | { readonly may: 'no'; readonly left: boolean };

export function authorityOf(
  { members, devices, limits }: Membership,
  device: MemberDevice,
  kind: RecordKind,
  { feed, seq }: Place,
): Authority {
  const present = devices.has(device.id);
  const role = members.get(device.member)?.role;
  if (present && role && mayWrite(role, kind)) return { may: 'now' };
  let last: { seq: number; id: Bytes } | undefined;
  for (const limit of limits.get(device.id) ?? []) {
    const end = limit.cut.get(toHex(feed));
    if (end && seq <= end.seq && mayWrite(limit.role, kind) && end.seq > (last?.seq ?? 0)) last = end;
  }
  return last ? { may: 'before', last: last.id } : { may: 'no', left: !present };
}
