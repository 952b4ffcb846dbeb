/** What stands inside an envelope, once opened: deterministic CBOR with a version, so that newer is not broken. */
import * as cbor from 'cborg';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';

/** Raised only when an older reader must not write any more. Fields may be added without raising it. */
export const PAYLOAD_MAJOR = 1;

export interface Payload {
  readonly v: number;
  /** A Yjs V1 update or snapshot, the body of a layer, one part of a larger body, or the body of an act. */
  readonly body?: Bytes;
  /** Ids of the blob envelopes that carry the body in parts, in order, and its whole length. */
  readonly parts?: readonly Bytes[];
  readonly length?: number;
}

export function encodePayload(payload: Omit<Payload, 'v'>): Bytes {
  return owned(cbor.encode({ v: PAYLOAD_MAJOR, ...payload }));
}

/** Undefined for anything that is not a payload. Unknown fields are left alone. */
export function decodePayload(bytes: Uint8Array): Payload | undefined {
  const value = readCbor(bytes);
  if (!isRecord(value) || typeof value.v !== 'number') return undefined;
  const body = value.body instanceof Uint8Array ? owned(value.body) : undefined;
  const parts = Array.isArray(value.parts) ? value.parts : [];
  // A part that is left out would shorten the body without a word.
  if (!parts.every((part) => part instanceof Uint8Array)) return undefined;
  return {
    v: value.v,
    ...(body ? { body } : {}),
    ...(parts.length > 0 ? { parts: parts.map(owned) } : {}),
    ...(typeof value.length === 'number' ? { length: value.length } : {}),
  };
}

export const writeCbor = (value: unknown): Bytes =>
  owned(cbor.encode(value, { ignoreUndefinedProperties: true } as cbor.EncodeOptions));

/** Undefined for bytes that are not CBOR. */
export function readCbor(bytes: Uint8Array): unknown {
  try {
    return cbor.decode(bytes);
  } catch (problem) {
    if (problem instanceof Error) return undefined;
    throw problem;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
