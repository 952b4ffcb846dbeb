/**
 * Reads Holdfast's bytes with `docs/envelope.md` and Node's crypto, and with nothing of Holdfast's own: whoever has the
 * keys can read a school's records without us. Throws on whatever is not as the page says.
 */
import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  createHmac,
  verify,
} from 'node:crypto';

const KINDS = 'update snapshot ack act wrap head blob erase audit layer'.split(' ');

export interface ReadEnvelope {
  id: Buffer;
  kind: string | undefined;
  flags: number;
  school: Buffer;
  tag: Buffer;
  epoch: Buffer;
  feed: Buffer;
  seq: bigint;
  prev: Buffer;
  membershipHead: Buffer;
  instant: number;
  counter: number;
  ext: Buffer;
  plaintext: Buffer;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const hkdf = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array | string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

export function readEnvelope(file: Uint8Array, recordKey: Uint8Array, signKey: Uint8Array): ReadEnvelope {
  const bytes = Buffer.from(file);
  const extLength = bytes.readUInt32BE(216);
  const bodyAt = 220 + extLength + 4;
  const bodyLength = bytes.readUInt32BE(bodyAt - 4);
  if (bytes.toString('latin1', 0, 4) !== 'HFE1' || bytes[4] !== 1) throw new Error('not this format');
  if (bytes.length !== bodyAt + bodyLength + 64 || bytes.length > 49_152) throw new Error('lengths');

  const id = sha256(bytes.subarray(0, -64));
  const signer = createPublicKey({ key: publicJwk('Ed25519', signKey), format: 'jwk' });
  const signed = Buffer.concat([Buffer.from('hfe1/env'), id]);
  if (!verify(null, signed, signer, bytes.subarray(-64))) throw new Error('signature');

  const info = Buffer.concat([Buffer.from('HFE1'), bytes.subarray(0, 152)]);
  const derived = hkdf(recordKey, bytes.subarray(152, 184), info, 64);
  if (!derived.subarray(32).equals(bytes.subarray(184, 216))) throw new Error('commitment');
  const padded = openGcm(
    derived.subarray(0, 32),
    Buffer.alloc(12),
    bytes.subarray(0, bodyAt),
    bytes.subarray(bodyAt, -64),
  );
  return {
    id,
    kind: KINDS[(bytes[5] ?? 0) - 1],
    flags: bytes.readUInt16BE(6),
    school: bytes.subarray(8, 24),
    tag: bytes.subarray(24, 40),
    epoch: bytes.subarray(40, 56),
    feed: bytes.subarray(56, 72),
    seq: bytes.readBigUInt64BE(72),
    prev: bytes.subarray(80, 112),
    membershipHead: bytes.subarray(112, 144),
    instant: bytes.readUIntBE(144, 6),
    counter: bytes.readUInt16BE(150),
    ext: bytes.subarray(220, 220 + extLength),
    plaintext: padded.subarray(4, 4 + padded.readUInt32BE(0)),
  };
}

export function epochOf(recordKey: Uint8Array): Buffer {
  const commit = hkdf(recordKey, Buffer.alloc(0), 'commit', 32);
  return sha256(Buffer.concat([Buffer.from('epoch'), commit])).subarray(0, 16);
}

/** A wrapped vault key: iv ‖ ciphertext ‖ tag under the stretched passphrase or the kit's unlock key. */
export const openSlot = (kek: Uint8Array, wrapped: Uint8Array, header: Uint8Array): Buffer =>
  openGcm(kek, wrapped.subarray(0, 12), header, wrapped.subarray(12));

export const rowKey = (vaultKey: Uint8Array, purpose: string): Buffer =>
  hkdf(vaultKey, Buffer.alloc(0), `row/${purpose}`, 32);

/** `entropy`: the 16 bytes that BIP39 gives for the twelve words. */
export const readKit = (entropy: Uint8Array) => ({
  secret: hkdf(entropy, Buffer.alloc(0), 'kit/device', 64),
  unlock: hkdf(entropy, Buffer.alloc(0), 'kit/unlock', 32),
});

/** `prf`: the 32 bytes that the machine answers for the salt of the slot, after it knew the person. */
export function openQuickSlot(
  prf: Uint8Array,
  vault: string,
  slot: { credential: Uint8Array; salt: Uint8Array; from: number; until: number; wrapped: Uint8Array },
): Buffer {
  const times = Buffer.from(`hfe1/slot/${vault}/prf/${slot.from}/${slot.until}/`);
  const header = Buffer.concat([times, slot.salt, slot.credential]);
  return openSlot(hkdf(prf, Buffer.alloc(0), 'prf/unlock', 32), slot.wrapped, header);
}

/** HPKE base mode, RFC 9180, DHKEM(X25519, HKDF-SHA256) and HKDF-SHA256; `aead` 2 is AES-256-GCM, 1 AES-128-GCM. */
export function openWrap(
  secret: Uint8Array,
  wrapped: Uint8Array,
  info: Uint8Array,
  aad: Uint8Array = Buffer.alloc(0),
  aead: 1 | 2 = 2,
): Buffer {
  const enc = wrapped.subarray(0, 32);
  const privateKey = x25519Private(secret);
  const own = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url');
  const publicKey = createPublicKey({ key: publicJwk('X25519', enc), format: 'jwk' });
  const dh = diffieHellman({ privateKey, publicKey });

  const kem = Buffer.from([...Buffer.from('KEM'), 0x00, 0x20]);
  const prk = labeledExtract(kem, Buffer.alloc(0), 'eae_prk', dh);
  const shared = labeledExpand(kem, prk, 'shared_secret', Buffer.concat([enc, own]), 32);

  const suite = Buffer.from([...Buffer.from('HPKE'), 0x00, 0x20, 0x00, 0x01, 0x00, aead]);
  const none = Buffer.alloc(0);
  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', info),
  ]);
  const schedule = labeledExtract(suite, shared, 'secret', none);
  const key = labeledExpand(suite, schedule, 'key', context, aead === 2 ? 32 : 16);
  const nonce = labeledExpand(suite, schedule, 'base_nonce', context, 12);
  return openGcm(key, nonce, aad, wrapped.subarray(32));
}

function openGcm(key: Uint8Array, iv: Uint8Array, bound: Uint8Array, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv(key.length === 32 ? 'aes-256-gcm' : 'aes-128-gcm', key, iv, {
    authTagLength: 16,
  });
  decipher.setAAD(bound);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function labeledExtract(suite: Buffer, salt: Uint8Array, label: string, secret: Uint8Array): Buffer {
  const hmac = createHmac('sha256', salt);
  return hmac.update('HPKE-v1').update(suite).update(label).update(secret).digest();
}

/** One block of HKDF-Expand: nothing here is longer than 32 bytes. */
function labeledExpand(suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer {
  const hmac = createHmac('sha256', prk)
    .update(Buffer.from([0, length]))
    .update('HPKE-v1');
  return hmac
    .update(suite)
    .update(label)
    .update(info)
    .update(Buffer.from([1]))
    .digest()
    .subarray(0, length);
}

const publicJwk = (crv: string, key: Uint8Array) => ({
  kty: 'OKP',
  crv,
  x: Buffer.from(key).toString('base64url'),
});

const x25519Private = (secret: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret]),
    format: 'der',
    type: 'pkcs8',
  });

/** First 16 bytes of HMAC(tag key, record id): the tag under which a record's envelopes lie. */
export const tagOf = (tagKey: Uint8Array, record: string): Buffer =>
  createHmac('sha256', tagKey).update(Buffer.from(record, 'base64url')).digest().subarray(0, 16);

/** An X25519 private key as age has it: Bech32 (BIP 173) under "age-secret-key-", in capitals. */
export function ageIdentity(secret: Uint8Array): string {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const prefix = 'age-secret-key-';
  const words: number[] = [];
  let [held, bits] = [0, 0];
  for (const byte of secret) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) words.push((held >> (bits -= 5)) & 31);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) words.push((held << (5 - bits)) & 31);
  const codes = [...Buffer.from(prefix)];
  let sum = 1;
  for (const word of [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...words,
    0,
    0,
    0,
    0,
    0,
    0,
  ]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ word;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  sum ^= 1;
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31);
  return `${prefix}1${[...words, ...check].map((word) => letters[word]).join('')}`.toUpperCase();
}
