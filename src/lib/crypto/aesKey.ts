/** AES-256-GCM as every seal here uses it: a 128-bit tag and a key that script cannot read back. */
import { concat, type Bytes } from '#lib/kernel/bytes.ts';
import { randomBytes } from './random.ts';

const IV_LENGTH = 12;
const TAG_LENGTH = 16;

export const aesKey = (secret: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);

export async function encryptUnder(
  key: CryptoKey,
  iv: Bytes,
  bound: Bytes,
  plaintext: Bytes,
): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext));
}

/** Undefined when the key, the iv, what is bound or a single bit is not as it was sealed. */
export async function decryptUnder(
  key: CryptoKey,
  iv: Bytes,
  bound: Bytes,
  ciphertext: Bytes,
): Promise<Bytes | undefined> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext));
  } catch {
    return undefined;
  }
}

/** iv ‖ ciphertext ‖ tag. A random 96-bit iv holds for 2^32 seals under one key. */
export async function sealUnder(key: CryptoKey, bound: Bytes, plaintext: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV_LENGTH);
  return concat(iv, await encryptUnder(key, iv, bound, plaintext));
}

export async function openUnder(key: CryptoKey, bound: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < IV_LENGTH + TAG_LENGTH) return undefined;
  return decryptUnder(key, sealed.slice(0, IV_LENGTH), bound, sealed.slice(IV_LENGTH));
}
