/**
 * What everybody of a school, and nobody else, can compute: where its laptops meet, with which password, and the keys
 * under which what leaves them looks like noise. All of it changes with the secret of the group `everyone`.
 */
import { hkdf } from '#lib/crypto/hash.ts';
import { toBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';

export interface TeamSecrets {
  /** The name under which the laptops of a school find each other: 32 letters and digits that tell nothing. */
  readonly topic: string;
  /** 256 bits, base64url. */
  readonly password: string;
  /** For `cover.ts`. */
  readonly coverKey: Redacted<Bytes>;
  /** Names files in a shared folder. */
  readonly nameKey: Redacted<Bytes>;
}

/**
 * HKDF(secret of `everyone`, no salt, "hfe1/team/" name, 32). `generation` counts the beacons of one secret: topic and
 * password follow it, the two keys do not, or a file in a folder would lose its name with each beacon.
 */
export async function teamSecrets(everyone: Redacted<Bytes>, generation: number): Promise<TeamSecrets> {
  const derive = (name: string): Promise<Bytes> =>
    hkdf(everyone.reveal(), new Uint8Array(0), utf8(`hfe1/team/${name}`), 32);
  const topic = await derive(`topic/${generation}`);
  return {
    topic: Array.from(topic, (byte) => LETTERS[byte & 31]).join(''),
    password: toBase64Url(await derive(`password/${generation}`)),
    coverKey: new Redacted(await derive('cover')),
    nameKey: new Redacted(await derive('name')),
  };
}

/** One letter for five bits of each byte: 160 bits in all. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
