/** The secrets that the acts of membership hand to this device: of its member and of the groups its member is in. */
import { agreePair } from '#lib/crypto/keyPair.ts';
import { unwrapWith } from '#lib/crypto/wrapping.ts';
import type { Group } from '#lib/domain/record/recordKind.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Secrets } from './founding.ts';
import { wrapInfo } from './founding.ts';
import type { KeyEpoch, Membership } from './membership.ts';

/** What this device can open. */
export interface Holdings {
  readonly memberId: Id;
  readonly deviceId: Id;
  readonly device: Redacted<Bytes>;
  /** Oldest first. */
  readonly member: readonly HeldKey[];
  /** Oldest first; a group of which nothing is held is not there. */
  readonly groups: ReadonlyMap<Group, readonly HeldKey[]>;
}

export interface HeldKey {
  readonly agreeKey: Bytes;
  readonly secret: Redacted<Bytes>;
}

export async function holdingsOf(membership: Membership, secrets: Secrets): Promise<Holdings> {
  const { memberId, deviceId } = secrets;
  const device = new Redacted(secrets.device.reveal().slice(32));
  const own = membership.members.get(memberId) ?? membership.former.members.get(memberId);
  const member = await opened(own?.keys ?? [], secrets.member, async (to, wrapped) =>
    to === `device/${deviceId}` ? unwrapWith(device, wrapped, wrapInfo.member(deviceId)) : undefined,
  );

  const groups = new Map<Group, readonly HeldKey[]>();
  for (const { group, keys } of membership.groups.values()) {
    const held = await opened(keys, secrets.groups.get(group), async (to, wrapped) => {
      if (to === `device/${deviceId}`)
        return unwrapWith(device, wrapped, wrapInfo.groupDevice(group, deviceId));
      if (to !== `member/${memberId}`) return undefined;
      return firstOf(member, ({ secret }) => unwrapWith(secret, wrapped, wrapInfo.group(group, memberId)));
    });
    if (held.length > 0) groups.set(group, held);
  }
  return { memberId, deviceId, device, member, groups };
}

type Unwrap = (to: string, wrapped: Bytes) => Promise<Bytes | undefined>;

/**
 * `held` came with the vault itself and belongs to one of the keys that the acts name. A wrap that opens to a secret of
 * another key is no wrap of this one: its maker hands out what nobody else uses.
 */
async function opened(
  keys: readonly KeyEpoch[],
  held: Redacted<Bytes> | undefined,
  unwrap: Unwrap,
): Promise<HeldKey[]> {
  const secrets: HeldKey[] = [];
  for (const { agreeKey, wraps } of keys) {
    const known = held && (await belongs(held, agreeKey)) ? held : undefined;
    const secret =
      known ?? (await firstOf(wraps, ({ to, wrapped }) => unwrapped(unwrap, to, wrapped, agreeKey)));
    if (secret) secrets.push({ agreeKey, secret });
  }
  return secrets;
}

async function unwrapped(unwrap: Unwrap, to: string, wrapped: Bytes, agreeKey: Bytes) {
  const bytes = await unwrap(to, wrapped);
  if (!bytes) return undefined;
  const secret = new Redacted(bytes);
  return (await belongs(secret, agreeKey)) ? secret : undefined;
}

async function belongs(secret: Redacted<Bytes>, agreeKey: Bytes): Promise<boolean> {
  const bytes = secret.reveal();
  return bytes.length === 32 && equalBytes((await agreePair(bytes)).publicBytes, agreeKey);
}

async function firstOf<T, R>(
  all: readonly T[],
  of: (one: T) => Promise<R | undefined>,
): Promise<R | undefined> {
  for (const one of all) {
    const found = await of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
