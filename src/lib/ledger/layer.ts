/** A layer is imported data as one replaceable snapshot: plain CBOR, deflated; never a merge, never human judgement. */
import { deflateSync, inflateSync } from 'fflate';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import { readCbor, writeCbor } from './payload.ts';

export const encodeLayer = (content: unknown): Bytes => owned(deflateSync(writeCbor(content), { level: 6 }));

/** Undefined for bytes that are not a layer; the caller checks the content against its schema. */
export function decodeLayer(bytes: Uint8Array): unknown {
  try {
    return readCbor(inflateSync(bytes));
  } catch (problem) {
    if (problem instanceof Error) return undefined;
    throw problem;
  }
}
