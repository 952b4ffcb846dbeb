/** Hands a key to one public key: HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), AES-256-GCM. */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { concat, owned, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { agreePair, type KeyPair } from './keyPair.ts';
import { randomBytes } from './random.ts';

const ENC_LENGTH = 32;

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** enc (32) ‖ ciphertext ‖ tag. `info` says what is handed to whom; it is not sent. Throws on a public key of small order. */
export async function wrapFor(agreeKey: Bytes, secret: Bytes, info: Bytes): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(agreeKey);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, secret);
  return concat(new Uint8Array(enc), new Uint8Array(ct));
}

/** A member's or a group's pair. */
export async function newAgreePair(): Promise<{ secret: Redacted<Bytes>; publicKey: Bytes }> {
  const secret = randomBytes(32);
  return { secret: new Redacted(secret), publicKey: (await agreePair(secret)).publicBytes };
}

/** Undefined when it was wrapped for somebody else, for another purpose, or was changed on the way. */
export async function unwrapWith(
  secret: Redacted<Bytes>,
  wrapped: Bytes,
  info: Bytes,
): Promise<Bytes | undefined> {
  return unwrapWithPair(await agreePair(secret.reveal()), wrapped, info);
}

export async function unwrapWithPair(pair: KeyPair, wrapped: Bytes, info: Bytes): Promise<Bytes | undefined> {
  const enc = owned(wrapped.subarray(0, ENC_LENGTH));
  try {
    const opened = await suite.open({ recipientKey: pair, enc, info }, owned(wrapped.subarray(ENC_LENGTH)));
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}
