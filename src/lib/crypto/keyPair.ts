/** From 32 secret bytes to a key pair: Web Crypto takes raw private keys of the two curves only inside PKCS #8. */
import { concat, fromBase64Url, fromHex, type Bytes } from '#lib/kernel/bytes.ts';

/** RFC 8410: everything that stands before the 32 bytes. */
const ED25519_PREFIX = fromHex('302e020100300506032b657004220420');
const X25519_PREFIX = fromHex('302e020100300506032b656e04220420');

/** u = 9, RFC 7748. */
const BASE_POINT: Bytes = new Uint8Array(32);
BASE_POINT[0] = 9;

export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicBytes: Bytes;
}

/** Ed25519; the private key cannot be read back. */
export async function signPair(seed: Bytes): Promise<KeyPair> {
  const encoded = concat(ED25519_PREFIX, seed);
  const readable = await crypto.subtle.importKey('pkcs8', encoded, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
  const publicBytes = fromBase64Url(x);
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('pkcs8', encoded, 'Ed25519', false, ['sign']),
    crypto.subtle.importKey('raw', publicBytes, 'Ed25519', true, ['verify']),
  ]);
  return { privateKey, publicKey, publicBytes };
}

/** X25519. The public half by multiplication: Firefox does not export some imported private keys as JWK. */
export async function agreePair(secret: Bytes): Promise<KeyPair> {
  const [privateKey, base] = await Promise.all([
    crypto.subtle.importKey('pkcs8', concat(X25519_PREFIX, secret), 'X25519', false, ['deriveBits']),
    crypto.subtle.importKey('raw', BASE_POINT, 'X25519', true, []),
  ]);
  const bits = await crypto.subtle.deriveBits({ name: 'X25519', public: base }, privateKey, 256);
  const publicKey = await crypto.subtle.importKey('raw', bits, 'X25519', true, []);
  return { privateKey, publicKey, publicBytes: new Uint8Array(bits) };
}

export const signWith = async ({ privateKey }: KeyPair, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message));
