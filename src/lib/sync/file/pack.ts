/** Several envelopes in one: whether it is the last (1), then each with its length (4) before it. */
import { concat, owned, type Bytes } from '#lib/kernel/bytes.ts';

interface Pack {
  readonly envelopes: readonly Bytes[];
  readonly last: boolean;
}

export const packOf = (envelopes: readonly Bytes[], last: boolean): Bytes =>
  concat(Uint8Array.of(last ? 1 : 0), ...envelopes.flatMap((bytes) => [lengthOf(bytes), bytes]));

/** Undefined for bytes that are no pack. */
export function unpack(bytes: Bytes): Pack | undefined {
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const envelopes: Bytes[] = [];
  let at = 1;
  while (at + 4 <= bytes.length) {
    const length = lengths.getUint32(at);
    if (at + 4 + length > bytes.length) return undefined;
    envelopes.push(owned(bytes.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return at === bytes.length ? { envelopes, last: bytes[0] === 1 } : undefined;
}

function lengthOf({ length }: Bytes): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}
