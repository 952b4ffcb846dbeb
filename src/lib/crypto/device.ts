/** One browser profile as others know it: what it signs with, and what keys are handed to. */
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { agreePair, signPair, signWith } from './keyPair.ts';
import { randomBytes } from './random.ts';
import { unwrapWithPair } from './wrapping.ts';

export interface Device {
  /** Ed25519 public key, 32 bytes. */
  readonly signKey: Bytes;
  /** X25519 public key, 32 bytes. */
  readonly agreeKey: Bytes;
  sign(message: Bytes): Promise<Bytes>;
  unwrap(wrapped: Bytes, info: Bytes): Promise<Bytes | undefined>;
}

/** Ed25519 seed ‖ X25519 private key, 32 bytes each. */
export const newDeviceSecret = (): Redacted<Bytes> => new Redacted(randomBytes(64));

/** The private halves live on as keys that script cannot read; the secret may be forgotten afterwards. */
export async function deviceFromSecret(secret: Redacted<Bytes>): Promise<Device> {
  const bytes = secret.reveal();
  if (bytes.length !== 64) throw new Error('a device secret is 64 bytes');
  const [signing, agreeing] = await Promise.all([
    signPair(owned(bytes.subarray(0, 32))),
    agreePair(owned(bytes.subarray(32))),
  ]);
  return {
    signKey: signing.publicBytes,
    agreeKey: agreeing.publicBytes,
    sign: (message) => signWith(signing, message),
    unwrap: (wrapped, info) => unwrapWithPair(agreeing, wrapped, info),
  };
}
