/** The acts that hand keys round: what `owed.ts` says is owed, made. */
import { newAgreePair, wrapFor } from '#lib/crypto/wrapping.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import type { Act, ActWraps } from './act.ts';
import type { Target } from './exposure.ts';
import { wrapInfo } from './founding.ts';
import type { Holdings } from './holdings.ts';
import { devicesOf, type Membership } from './membership.ts';
import type { OwedGroup } from './owed.ts';

/**
 * For `open`, the keys of the group that this device holds, one act each, so that older records open too; nothing where
 * it holds none.
 */
export async function payGroup(
  { group, owed, to }: OwedGroup,
  membership: Membership,
  holdings: Holdings,
  at: Instant,
): Promise<readonly Act[]> {
  if (owed === 'rotate') {
    const { publicKey: agreeKey, secret } = await newAgreePair();
    return [{ act: 'groupKey', at, group, agreeKey, wraps: await sealed(group, secret, to) }];
  }
  const keys = membership.groups.get(group)?.keys ?? [];
  const held = (holdings.groups.get(group) ?? []).filter(({ agreeKey }) =>
    keys.some((key) => equalBytes(key.agreeKey, agreeKey)),
  );
  return Promise.all(
    held.map(async ({ agreeKey, secret }): Promise<Act> => {
      const wraps = await sealed(group, secret, to);
      return { act: 'openGroup', at, group, agreeKey, wraps };
    }),
  );
}

const sealed = (group: Group, secret: Redacted<Bytes>, to: readonly Target[]): Promise<ActWraps> =>
  Promise.all(
    to.map(async (target) => ({
      to: target.to,
      wrapped: await wrapFor(target.agreeKey, secret.reveal(), groupInfo(group, target.to)),
    })),
  );

function groupInfo(group: Group, to: string): Bytes {
  const [kind, id] = to.split('/') as [string, Id];
  return kind === 'device' ? wrapInfo.groupDevice(group, id) : wrapInfo.group(group, id);
}

/** A new key of a member for those of their devices that are left. */
export async function newMemberKey(membership: Membership, member: Id, at: Instant): Promise<Act> {
  const pair = await newAgreePair();
  const wraps = await Promise.all(
    devicesOf(membership, member).map(async (id) => {
      const agreeKey = membership.devices.get(id)?.agreeKey ?? pair.publicKey;
      return {
        to: `device/${id}`,
        wrapped: await wrapFor(agreeKey, pair.secret.reveal(), wrapInfo.member(id)),
      };
    }),
  );
  return { act: 'memberKey', at, member, agreeKey: pair.publicKey, wraps };
}
