/** Whether a device signed: Ed25519 (RFC 8032), with the keys refused under which anybody can sign anything. */
import { owned, toHex, type Bytes } from '#lib/kernel/bytes.ts';

/** The y coordinates of the points of small order, little-endian, in canonical and in overlong form. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const SIGN_BIT = 0x80;

/** False for anything that is not this key's signature over this message; never throws. */
export async function verify(signKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  if (signKey.length !== 32 || signature.length !== 64 || isSmallOrder(signKey)) return false;
  try {
    return await crypto.subtle.verify('Ed25519', await importedOnce(signKey), signature, message);
  } catch {
    return false;
  }
}

/** A school has few devices, and each signed thousands of envelopes. */
const imported = new Map<string, Promise<CryptoKey>>();

function importedOnce(signKey: Bytes): Promise<CryptoKey> {
  const name = toHex(signKey);
  const known = imported.get(name);
  if (known) return known;
  const importing = crypto.subtle.importKey('raw', signKey, 'Ed25519', false, ['verify']);
  imported.set(name, importing);
  importing.catch(() => imported.delete(name));
  return importing;
}

function isSmallOrder(signKey: Bytes): boolean {
  const y = owned(signKey);
  y[31] = (y[31] ?? 0) & ~SIGN_BIT;
  return SMALL_ORDER.has(toHex(y));
}
