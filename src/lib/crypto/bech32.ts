/** Writes 32 bytes as people pass age keys on: BIP 173 with its checksum. Reading them back is left to age. */
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LETTERS = 6;

/** `prefix` in small letters; so is the answer. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const words = fiveBits(bytes);
  const letters = [...words, ...checksum(prefix, words)].map((word) => LETTERS[word]);
  return `${prefix}1${letters.join('')}`;
}

function fiveBits(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => parseInt(group.padEnd(5, '0'), 2));
}

function checksum(prefix: string, words: readonly number[]): number[] {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const spread = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const sum = polymod([...spread, ...words, ...new Array<number>(CHECKSUM_LETTERS).fill(0)]) ^ 1;
  return Array.from({ length: CHECKSUM_LETTERS }, (_, index) => (sum >> (5 * (5 - index))) & 31);
}

function polymod(words: readonly number[]): number {
  return words.reduce((sum, word) => {
    const top = sum >> 25;
    const next = ((sum & 0x1ffffff) << 5) ^ word;
    return GENERATOR.reduce((left, part, bit) => ((top >> bit) & 1 ? left ^ part : left), next);
  }, 1);
}
