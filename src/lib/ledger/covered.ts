/** What a snapshot stands for: up to which envelope of each feed. Written in the clear, so that carriers can prune. */
import { decodeCovers } from '#lib/crypto/covers.ts';
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { FeedHead } from './chain.ts';

/** Where each feed (hex) stands after these snapshots; the furthest one counts. */
export async function readCovers(snapshots: readonly Uint8Array[]): Promise<Map<string, FeedHead>> {
  const heads = new Map<string, FeedHead>();
  for (const bytes of snapshots) {
    const envelope = await readEnvelope(bytes);
    const covers = envelope.ok ? decodeCovers(envelope.value.ext) : undefined;
    for (const { feed, maxSeq, id } of covers ?? []) {
      const name = toHex(feed);
      if ((heads.get(name)?.seq ?? 0) < maxSeq) heads.set(name, { feed, seq: maxSeq, prev: id });
    }
  }
  return heads;
}
