/** The offer or answer of a connection as few bytes as one QR code takes, for laptops that meet without a server. */
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';

export interface Description {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

/** Bytes, and characters once unpacked: a code of another make must not blow up. */
const PACKED_LIMIT = 4_096;
const UNPACKED_LIMIT = 32_768;

/** Deflated JSON with what it says of its maker (a name of the meeting's own choosing): about 500 bytes. */
export async function packDescription(from: string, { type, sdp }: Description): Promise<Bytes> {
  const text = JSON.stringify([type === 'offer' ? 0 : 1, from, sdp]);
  const packed = new Blob([utf8(text)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Undefined for anything that `packDescription` did not make. */
export async function unpackDescription(
  bytes: Bytes,
): Promise<(Description & { readonly from: string }) | undefined> {
  const text = bytes.length <= PACKED_LIMIT ? await inflate(bytes) : undefined;
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (!Array.isArray(read) || read.length !== 3) return undefined;
    const [type, from, sdp]: unknown[] = read;
    if ((type !== 0 && type !== 1) || typeof from !== 'string' || typeof sdp !== 'string') return undefined;
    return from.length <= 64 ? { type: type === 0 ? 'offer' : 'answer', from, sdp } : undefined;
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

async function inflate(bytes: Bytes): Promise<string | undefined> {
  const stream = new Blob([owned(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of chunksOf(stream)) {
      text += decoder.decode(part, { stream: true });
      if (text.length > UNPACKED_LIMIT) return undefined;
    }
  } catch (problem) {
    if (problem instanceof Error) return undefined;
    throw problem;
  }
  return text + decoder.decode();
}

/** Not every browser's streams can be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
