/**
 * A layer is imported data as one replaceable snapshot: plain CBOR, deflated by the browser beside the screen's own work;
 * never a merge, never human judgement.
 */
import { concat, type Bytes } from '#lib/kernel/bytes.ts';
import { readCbor, writeCbor } from './payload.ts';

/** More than any school: a layer that inflates further is refused, whoever wrote it. */
const MOST = 64 * 1024 * 1024;

export const encodeLayer = (content: unknown): Promise<Bytes> =>
  through(writeCbor(content), new CompressionStream('deflate-raw'), MOST);

/** Undefined for bytes that are not a layer; the caller checks the content against its schema. */
export async function decodeLayer(bytes: Bytes): Promise<unknown> {
  try {
    return readCbor(await through(bytes, new DecompressionStream('deflate-raw'), MOST));
  } catch (problem) {
    // Each runtime names it otherwise; whatever stops the stream, these bytes are no layer.
    if (problem instanceof Error) return undefined;
    throw problem;
  }
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('this layer is too long');
    }
    parts.push(part.value);
  }
  return concat(...parts);
}
