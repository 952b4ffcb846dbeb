/** What a snapshot stands for, readable without a key, so that carriers may prune what nobody needs any more. */
import { concat, type Bytes } from '#lib/kernel/bytes.ts';

/** All envelopes of `feed` up to `maxSeq`, the last of which is `id`. */
export interface Cover {
  readonly feed: Bytes;
  readonly maxSeq: number;
  readonly id: Bytes;
}

const ENTRY = 16 + 8 + 32;

/** feed (16) ‖ maxSeq (u64) ‖ id (32) for each feed, in the order of the feeds' bytes. */
export function encodeCovers(covers: readonly Cover[]): Bytes {
  const entries = covers.map(({ feed, maxSeq, id }) => {
    if (feed.length !== 16 || id.length !== 32) throw new Error('a feed is 16 bytes, an id 32');
    if (!isSeq(maxSeq)) throw new Error('a sequence counts from 1');
    const seq = new Uint8Array(8);
    new DataView(seq.buffer).setBigUint64(0, BigInt(maxSeq));
    return concat(feed, seq, id);
  });
  const sorted = entries.sort(byFeed);
  if (!isAscending(sorted)) throw new Error('one cover for each feed');
  return concat(...sorted);
}

/** Undefined unless the bytes are exactly what `encodeCovers` makes: two readers must never prune differently. */
export function decodeCovers(ext: Bytes): readonly Cover[] | undefined {
  if (ext.length % ENTRY !== 0) return undefined;
  const entries = Array.from({ length: ext.length / ENTRY }, (_, index) =>
    ext.slice(index * ENTRY, (index + 1) * ENTRY),
  );
  if (!isAscending(entries)) return undefined;
  const covers = entries.map((entry) => ({
    feed: entry.slice(0, 16),
    maxSeq: Number(new DataView(entry.buffer).getBigUint64(16)),
    id: entry.slice(24),
  }));
  return covers.every(({ maxSeq }) => isSeq(maxSeq)) ? covers : undefined;
}

const isSeq = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

const isAscending = (entries: readonly Bytes[]): boolean =>
  entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || byFeed(before, entry) < 0;
  });

function byFeed(a: Bytes, b: Bytes): number {
  const place = a.subarray(0, 16).findIndex((byte, index) => byte !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
