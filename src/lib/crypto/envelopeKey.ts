/** Each envelope has a key of its own, and a commitment to it, because AES-GCM alone lets one ciphertext fit two keys. */
import { concat, owned, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { aesKey } from './aesKey.ts';
import { MAGIC } from './envelopeHeader.ts';
import { hkdf } from './hash.ts';

export interface EnvelopeKey {
  readonly key: CryptoKey;
  /** 32 bytes; compared before anything is decrypted. */
  readonly commitment: Bytes;
}

/** HKDF(record key, salt, magic ‖ header bytes 0-151), 64 bytes: key ‖ commitment. */
export async function envelopeKey(
  recordKey: Redacted<Bytes>,
  salt: Bytes,
  header: Bytes,
): Promise<EnvelopeKey> {
  const derived = await hkdf(recordKey.reveal(), salt, concat(MAGIC, header), 64);
  return { key: await aesKey(owned(derived.subarray(0, 32))), commitment: derived.slice(32) };
}

/** Zero, because the key is never used for a second plaintext. */
export const ENVELOPE_IV: Bytes = new Uint8Array(12);
