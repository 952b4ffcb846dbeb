/** Bytes as every room hands them on. `ArrayBuffer`-backed, because Web Crypto and IndexedDB ask for that. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A copy that owns its buffer: views into larger buffers would drag the rest along into disk and worker. */
export const owned = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** Not constant time: for ids and hashes, never for comparing secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const DIGITS = utf8('0123456789abcdef');
const decoder = new TextDecoder();

/** Lists of ten thousands of ids are written so at every meeting of two laptops: through one buffer, not byte by byte. */
export function toHex(bytes: Uint8Array): string {
  const digits = new Uint8Array(bytes.length * 2);
  for (const [index, byte] of bytes.entries()) {
    digits[index * 2] = DIGITS[byte >> 4] ?? 0;
    digits[index * 2 + 1] = DIGITS[byte & 15] ?? 0;
  }
  return decoder.decode(digits);
}

export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
