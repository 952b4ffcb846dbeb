/** Hides how much was written: PADMÉ (Nikitin et al., PETS 2019) leaks only O(log log n) bits of a length. */
import type { Bytes } from '#lib/kernel/bytes.ts';

const LENGTH_WORD = 4;
/** Most acts of one person are shorter: all of these look the same. */
const FLOOR = 256;

/** u32 length ‖ plaintext ‖ zeros. */
export function pad(plaintext: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedLength(plaintext.length));
  new DataView(padded.buffer).setUint32(0, plaintext.length);
  padded.set(plaintext, LENGTH_WORD);
  return padded;
}

/** Undefined unless `pad` gives exactly these bytes: there is one way to pad. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < FLOOR) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length || paddedLength(length) !== padded.length) return undefined;
  const end = LENGTH_WORD + length;
  return padded.subarray(end).some((byte) => byte !== 0) ? undefined : padded.slice(LENGTH_WORD, end);
}

/** Rounds up so that only as many leading bits stay as the exponent has: at most 12 % more. */
export function paddedLength(plaintext: number): number {
  const length = plaintext + LENGTH_WORD;
  if (length <= FLOOR) return FLOOR;
  const exponent = Math.floor(Math.log2(length));
  const unit = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / unit) * unit;
}
