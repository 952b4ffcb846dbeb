/** The one form in which anything of a record is kept and carried: encrypted for its readers, signed by its device. */
import { concat, equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { decryptUnder } from './aesKey.ts';
import type { Device } from './device.ts';
import {
  decodeHeader,
  HEADER_LENGTH,
  type EnvelopeHeader,
  type HeaderFault,
  type ReadHeader,
} from './envelopeHeader.ts';
import { ENVELOPE_IV, envelopeKey } from './envelopeKey.ts';
import { hkdf, sha256 } from './hash.ts';
import { unpad } from './padding.ts';
import { randomBytes } from './random.ts';
import { sealWithSalt, signedBytes } from './sealWithSalt.ts';
import { verify } from './signature.ts';

/** Bytes. A peer that sends more is not read at all. */
const MAX_ENVELOPE = 48 * 1024;

const SALT = HEADER_LENGTH;
const COMMITMENT = SALT + 32;
const EXT_LENGTH = COMMITMENT + 32;
const EXT = EXT_LENGTH + 4;
const SIGNATURE_LENGTH = 64;
const GCM_TAG = 16;
const ROUND_THE_BODY = EXT + 4 + GCM_TAG + SIGNATURE_LENGTH;

/** 40 KiB with its length word: a length that padding leaves as it is. */
export const MAX_PLAINTEXT = 40 * 1024 - 4;
/** What is left beside the longest plaintext: a snapshot names up to 140 feeds. */
export const MAX_EXTENSION = MAX_ENVELOPE - ROUND_THE_BODY - 40 * 1024;

export interface Envelope {
  /** SHA-256 of everything before the signature. */
  readonly id: Bytes;
  readonly header: ReadHeader;
  readonly ext: Bytes;
  readonly bytes: Bytes;
}

export interface SealedEnvelope {
  readonly id: Bytes;
  readonly bytes: Bytes;
}

/** `newerSuite`: written by a later version, not broken. */
export type EnvelopeFault = HeaderFault | 'tooLong' | 'badLength';

/** Throws when the plaintext or the extension is longer than fits: whoever seals splits first. */
export async function sealEnvelope(
  header: EnvelopeHeader,
  ext: Bytes,
  plaintext: Bytes,
  recordKey: Redacted<Bytes>,
  device: Device,
): Promise<SealedEnvelope> {
  if (plaintext.length > MAX_PLAINTEXT) throw new Error('the plaintext does not fit one envelope');
  if (ext.length > MAX_EXTENSION) throw new Error('the extension does not fit one envelope');
  return sealWithSalt(randomBytes(32), header, ext, plaintext, recordKey, device);
}

/** Takes any bytes and never throws. What comes back is well-formed, not yet believed: `isSignedBy` comes next. */
export async function readEnvelope(bytes: Uint8Array): Promise<Result<Envelope, EnvelopeFault>> {
  if (bytes.length > MAX_ENVELOPE) return err('tooLong');
  if (bytes.length < ROUND_THE_BODY) return err('badLength');
  const whole = owned(bytes);
  const header = decodeHeader(whole);
  if (typeof header === 'string') return err(header);
  const lengths = new DataView(whole.buffer);
  const bodyLengthAt = EXT + lengths.getUint32(EXT_LENGTH);
  const signatureAt = whole.length - SIGNATURE_LENGTH;
  if (bodyLengthAt + 4 + GCM_TAG > signatureAt) return err('badLength');
  if (bodyLengthAt + 4 + lengths.getUint32(bodyLengthAt) !== signatureAt) return err('badLength');
  return ok({
    id: await sha256(whole.slice(0, signatureAt)),
    header,
    ext: whole.slice(EXT, bodyLengthAt),
    bytes: whole,
  });
}

export const isSignedBy = (envelope: Envelope, signKey: Bytes): Promise<boolean> =>
  verify(signKey, signedBytes(envelope.id), envelope.bytes.slice(-SIGNATURE_LENGTH));

/** `wrongKey` is not an accusation: this epoch's key has not arrived yet. `damaged` is one, against the signer. */
export async function openEnvelope(
  envelope: Envelope,
  recordKey: Redacted<Bytes>,
): Promise<Result<Bytes, 'wrongKey' | 'damaged'>> {
  const { bytes, ext } = envelope;
  const salt = bytes.slice(SALT, COMMITMENT);
  const { key, commitment } = await envelopeKey(recordKey, salt, bytes.slice(0, HEADER_LENGTH));
  if (!equalBytes(commitment, bytes.subarray(COMMITMENT, EXT_LENGTH))) return err('wrongKey');
  const bodyAt = EXT + ext.length + 4;
  const body = bytes.slice(bodyAt, bytes.length - SIGNATURE_LENGTH);
  const padded = await decryptUnder(key, ENVELOPE_IV, bytes.slice(0, bodyAt), body);
  const plaintext = padded && unpad(padded);
  return plaintext ? ok(plaintext) : err('damaged');
}

/** First 16 bytes of SHA-256("epoch" ‖ HKDF(record key, no salt, "commit", 32)): names a key without telling it. */
export async function epochOf(recordKey: Redacted<Bytes>): Promise<Bytes> {
  const commit = await hkdf(recordKey.reveal(), new Uint8Array(0), utf8('commit'), 32);
  return owned((await sha256(concat(utf8('epoch'), commit))).subarray(0, 16));
}
