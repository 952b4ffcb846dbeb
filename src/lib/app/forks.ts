/** Two envelopes at one place of a feed are both kept and both count; they are proof against the device that signed them. */
import { fromHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { EnvelopeRow, QuarantineRow } from '#lib/vault/database.ts';
import type { Batch, Vault } from '#lib/vault/vault.ts';
import type { Author } from './authors.ts';

interface Kept {
  readonly row: EnvelopeRow;
  readonly author: Author | undefined;
}

/** The marks, and the ends of this device's own feeds where a peer had more of them than this disk. */
export async function forksAmong(
  kept: readonly Kept[],
  { vault, own, now }: { readonly vault: Vault; readonly own: Id; readonly now: number },
): Promise<Pick<Batch, 'feeds' | 'quarantine'>> {
  const stored = await vault.envelopesAt(kept.map(({ row }) => [row.feed, row.seq] as const));
  const taken = new Map(stored.map((row) => [placeOf(row), row.id]));
  const quarantine: QuarantineRow[] = [];
  const ends = new Map<string, EnvelopeRow>();
  for (const { row, author } of kept) {
    const device = typeof author === 'object' ? author.id : undefined;
    const other = taken.get(placeOf(row));
    if (other && other !== row.id) quarantine.push({ ...mark(row, now), ...(device ? { who: device } : {}) });
    taken.set(placeOf(row), row.id);
    if (device === own && row.seq > (ends.get(row.feed)?.seq ?? 0)) ends.set(row.feed, row);
  }
  // Where a disk was set back, what this device writes next must not stand where it has written already.
  const feeds: { feed: string; seq: number; prev: Uint8Array<ArrayBuffer> }[] = [];
  for (const { feed, seq, id } of ends.values())
    if (seq > ((await vault.feedHead(feed))?.seq ?? 0)) feeds.push({ feed, seq, prev: fromHex(id) });
  return { quarantine, feeds };
}

const placeOf = ({ feed, seq }: EnvelopeRow): string => `${feed}/${seq}`;
const mark = ({ id, tag }: EnvelopeRow, since: number) => ({ id, tag, why: 'fork', since });
