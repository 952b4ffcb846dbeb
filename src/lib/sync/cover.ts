/**
 * What leaves for a beacon, a relay, a folder or a file is wrapped once more under a key of the whole team: whoever carries
 * it sees random bytes of a rounded length, and neither record, device nor school.
 */
import { aesKey, openUnder, sealUnder } from '#lib/crypto/aesKey.ts';
import { pad, paddedLength, unpad } from '#lib/crypto/padding.ts';
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';

export interface Cover {
  /** iv (12, random) ‖ GCM(key, iv, "hfe1/cover", PADMÉ-padded bytes): twice the same bytes never look the same. */
  put(bytes: Uint8Array): Promise<Bytes>;
  /** Undefined for what was not covered by this team, or is not whole. */
  takeOff(covered: Uint8Array): Promise<Bytes | undefined>;
}

/** iv and tag. */
const ROUND_THE_BYTES = 12 + 16;
const BOUND = utf8('hfe1/cover');

/** `former`: keys that the team had before. Under them is opened, and never covered: what was on its way then is not lost. */
export async function coverWith(
  coverKey: Redacted<Bytes>,
  former: readonly Redacted<Bytes>[] = [],
): Promise<Cover> {
  const keys = await Promise.all([coverKey, ...former].map((one) => aesKey(owned(one.reveal()))));
  const [key] = keys;
  if (!key) throw new Error('a team has a key');
  return {
    put: (bytes) => sealUnder(key, BOUND, pad(bytes)),
    takeOff: async (covered) => {
      for (const one of keys) {
        const padded = await openUnder(one, BOUND, owned(covered));
        if (padded) return unpad(padded);
      }
      return undefined;
    },
  };
}

/** How long (bytes) the cover of so many bytes is: a file of another length is not whole. */
export const coveredLength = (length: number): number => paddedLength(length) + ROUND_THE_BYTES;
