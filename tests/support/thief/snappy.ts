/** Snappy, as far as a thief needs it: the blocks of LevelDB and the larger values of Chromium's IndexedDB lie in it. */

/** What stands compressed at `at`, whatever follows it; undefined where no whole stream begins there. */
export function unsnap(bytes: Buffer, at = 0): Buffer | undefined {
  const size = varint(bytes, at);
  if (!size || size.value === 0 || size.value > LARGEST) return undefined;
  const out = Buffer.alloc(size.value);
  let read = size.next;
  let written = 0;
  while (written < out.length) {
    const piece = pieceAt(bytes, read);
    if (!piece || written + piece.length > out.length) return undefined;
    const { length, from, back, next } = piece;
    if (back === undefined) {
      if (from + length > bytes.length) return undefined;
      bytes.copy(out, written, from, from + length);
    } else {
      if (back === 0 || back > written) return undefined;
      // Byte by byte: a piece may repeat what it is just writing.
      for (let n = 0; n < length; n += 1) out[written + n] = out[written + n - back] ?? 0;
    }
    written += length;
    read = next;
  }
  return out;
}

const LARGEST = 64 * 1024 * 1024;

interface Piece {
  readonly length: number;
  /** Where a literal begins. */
  readonly from: number;
  /** How far back a copy reaches; undefined for a literal. */
  readonly back?: number;
  readonly next: number;
}

function pieceAt(bytes: Buffer, at: number): Piece | undefined {
  const tag = bytes[at];
  if (tag === undefined) return undefined;
  const kind = tag & 3;
  const high = tag >> 2;
  if (kind === 0) {
    const extra = Math.max(0, high - 59);
    const from = at + 1 + extra;
    if (from > bytes.length) return undefined;
    const length = extra === 0 ? high + 1 : bytes.readUIntLE(at + 1, extra) + 1;
    return { length, from, next: from + length };
  }
  const wide = kind === 3 ? 4 : kind;
  if (at + 1 + wide > bytes.length) return undefined;
  const low = bytes.readUIntLE(at + 1, wide);
  if (kind === 1) return { length: (high & 7) + 4, from: 0, back: ((tag >> 5) << 8) | low, next: at + 2 };
  return { length: high + 1, from: 0, back: low, next: at + 1 + wide };
}

export function varint(bytes: Buffer, at: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let n = 0; n < 5; n += 1) {
    const byte = bytes[at + n];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * n);
    if (byte < 0x80) return { value, next: at + n + 1 };
  }
  return undefined;
}
