/**
 * Lays out, encrypts and signs one envelope. The salt is an argument for the test vectors only: two plaintexts under
 * one salt would give their key away, so the app seals through `sealEnvelope`, which draws it.
 */
import { concat, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { encryptUnder } from './aesKey.ts';
import type { Device } from './device.ts';
import { encodeHeader, type EnvelopeHeader } from './envelopeHeader.ts';
import { ENVELOPE_IV, envelopeKey } from './envelopeKey.ts';
import { sha256 } from './hash.ts';
import { pad, paddedLength } from './padding.ts';

const SIGNATURE_LABEL = utf8('hfe1/env');
const GCM_TAG = 16;

export async function sealWithSalt(
  salt: Bytes,
  header: EnvelopeHeader,
  ext: Bytes,
  plaintext: Bytes,
  recordKey: Redacted<Bytes>,
  device: Device,
): Promise<{ readonly id: Bytes; readonly bytes: Bytes }> {
  const head = encodeHeader(header);
  const { key, commitment } = await envelopeKey(recordKey, salt, head);
  const bodyLength = paddedLength(plaintext.length) + GCM_TAG;
  const bound = concat(head, salt, commitment, u32(ext.length), ext, u32(bodyLength));
  const body = await encryptUnder(key, ENVELOPE_IV, bound, pad(plaintext));
  const signed = concat(bound, body);
  const id = await sha256(signed);
  return { id, bytes: concat(signed, await device.sign(signedBytes(id))) };
}

/** What a device signs: its label keeps this signature from standing for anything else. */
export const signedBytes = (id: Bytes): Bytes => concat(SIGNATURE_LABEL, id);

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
