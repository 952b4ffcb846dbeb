/** The first 152 bytes of an envelope, readable by whoever carries it: `docs/envelope.md` has them byte by byte. */
import { equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';

/** A kind's code is its place, from 1, and stands in signed bytes: append only. */
const KINDS = [
  'update',
  'snapshot',
  'ack',
  'act',
  'wrap',
  'head',
  'blob',
  'erase',
  'audit',
  'layer',
] as const;

export type EnvelopeKind = (typeof KINDS)[number];

export interface EnvelopeHeader {
  readonly kind: EnvelopeKind;
  /** 16 bits; those that this version does not know are kept. */
  readonly flags: number;
  readonly school: Bytes;
  readonly tag: Bytes;
  readonly epoch: Bytes;
  readonly feed: Bytes;
  /** From 1. */
  readonly seq: number;
  readonly prev: Bytes;
  readonly membershipHead: Bytes;
  /** Hybrid logical clock, milliseconds and a counter. For display only. */
  readonly time: { readonly instant: number; readonly counter: number };
}

/** What arrives may be of a kind that only a later version knows: it is kept and passed on. */
export type ReadHeader = Omit<EnvelopeHeader, 'kind'> & { readonly kind: EnvelopeKind | 'newer' };

export const HEADER_LENGTH = 152;
export const MAGIC = utf8('HFE1');
const SUITE = 1;

const LAYOUT = { school: 8, tag: 24, epoch: 40, feed: 56, seq: 72, prev: 80, membershipHead: 112, time: 144 };

const BYTE_FIELDS = [
  ['school', 16],
  ['tag', 16],
  ['epoch', 16],
  ['feed', 16],
  ['prev', 32],
  ['membershipHead', 32],
] as const;

/** Throws on fields of a wrong length or out of range: they are made by us. */
export function encodeHeader(header: EnvelopeHeader): Bytes {
  const numbers = new DataView(new ArrayBuffer(HEADER_LENGTH));
  numbers.setUint8(4, SUITE);
  numbers.setUint8(5, KINDS.indexOf(header.kind) + 1);
  numbers.setUint16(6, inRange(header.flags, 0, 0xffff));
  numbers.setBigUint64(LAYOUT.seq, BigInt(inRange(header.seq, 1, Number.MAX_SAFE_INTEGER)));
  const instant = BigInt(inRange(header.time.instant, 0, 2 ** 48 - 1));
  const counter = BigInt(inRange(header.time.counter, 0, 0xffff));
  numbers.setBigUint64(LAYOUT.time, (instant << 16n) | counter);

  const bytes = new Uint8Array(numbers.buffer);
  bytes.set(MAGIC, 0);
  for (const [field, length] of BYTE_FIELDS) {
    if (header[field].length !== length) throw new Error(`${field} is ${length} bytes`);
    bytes.set(header[field], LAYOUT[field]);
  }
  return bytes;
}

function inRange(value: number, least: number, most: number): number {
  if (!Number.isSafeInteger(value) || value < least || value > most) throw new Error('out of range');
  return value;
}

export type HeaderFault = 'notAnEnvelope' | 'newerSuite';

/** `bytes` is at least as long as a header. */
export function decodeHeader(bytes: Bytes): ReadHeader | HeaderFault {
  const part = (offset: number, length: number) => owned(bytes.subarray(offset, offset + length));
  if (!equalBytes(part(0, MAGIC.length), MAGIC)) return 'notAnEnvelope';
  const numbers = new DataView(bytes.buffer, bytes.byteOffset);
  if (numbers.getUint8(4) !== SUITE) return 'newerSuite';
  const seq = Number(numbers.getBigUint64(LAYOUT.seq));
  if (seq < 1 || !Number.isSafeInteger(seq)) return 'notAnEnvelope';
  const time = numbers.getBigUint64(LAYOUT.time);
  return {
    kind: KINDS[numbers.getUint8(5) - 1] ?? 'newer',
    flags: numbers.getUint16(6),
    school: part(LAYOUT.school, 16),
    tag: part(LAYOUT.tag, 16),
    epoch: part(LAYOUT.epoch, 16),
    feed: part(LAYOUT.feed, 16),
    seq,
    prev: part(LAYOUT.prev, 32),
    membershipHead: part(LAYOUT.membershipHead, 32),
    time: { instant: Number(time >> 16n), counter: Number(time & 0xffffn) },
  };
}
