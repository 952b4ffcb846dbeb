/**
 * SHA-256, HMAC and HKDF with bytes in and bytes out, as RFC 6234, RFC 2104 and RFC 5869 have them. Web Crypto answers
 * each question from another thread: for a few hundred bytes the way there and back costs ten times the work, thousands
 * of times at every unlocking. Short inputs are worked out on the spot by audited code; vectors hold both to one result.
 */
import { hkdf as hkdfHere } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as sha256Here } from '@noble/hashes/sha2.js';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';

/** Bytes. Beyond this the other thread is quicker, and the screen stays free meanwhile. */
const SHORT = 4096;

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  bytes.length <= SHORT
    ? owned(sha256Here(bytes))
    : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export const hmacSha256 = async (key: Bytes, data: Bytes): Promise<Bytes> =>
  owned(hmac(sha256Here, key, data));

/** `length` in bytes, at most 8,160. */
export const hkdf = async (secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> =>
  owned(hkdfHere(sha256Here, secret, salt, info, length));
