/**
 * Keeps a record's share of the disk in proportion to what it says. In two phases, so that a bad snapshot can lose
 * nothing: write a snapshot beside what it covers; in a later session read it back, replay what it covers and mark that
 * as covered; drop the covered envelopes thirty days after.
 */
import { encodeCovers } from '#lib/crypto/covers.ts';
import { fromHex, toHex } from '#lib/kernel/bytes.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { Book } from '#lib/ledger/book.ts';
import { readCovers } from '#lib/ledger/covered.ts';
import type { Body } from '#lib/ledger/opening.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import { FeedWriter } from './feedWriter.ts';
import type { Shelf } from './shelf.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import { openStored } from './openStored.ts';

const ENOUGH_ENVELOPES = 200;
const ENOUGH_BYTES = 64 * 1024;
const DROP_AFTER = 30 * 24 * 3_600_000;

export interface CompactionParts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly alone: Alone;
  readonly now: () => number;
  /** When this session began: a snapshot of this session is not judged in it. */
  readonly since: number;
  /** The open books of this tab: they take in what another tab kept before its place in the count is passed over. */
  readonly shelf: Pick<Shelf, 'follow' | 'wrote'>;
}

export type Compacted = 'snapshot' | 'acknowledged' | 'dropped' | 'nothing';

/** Takes the next step for one record, inside the write lock. */
export function compact(parts: CompactionParts, ref: RecordRef): Promise<Compacted> {
  return parts.alone(async () => {
    await parts.shelf.follow(ref);
    const done = await nextStep(parts, ref);
    if (done !== 'nothing') await parts.shelf.wrote(ref);
    return done;
  });
}

async function nextStep(parts: CompactionParts, ref: RecordRef): Promise<Compacted> {
  const key = parts.keyring.keysOf(ref).at(-1);
  if (!key) return 'nothing';
  const stored = await parts.vault.envelopesOf(toHex(key.tag));
  const snapshot = newestSnapshot(stored);
  if (snapshot && snapshot.checkedAt === undefined && snapshot.keptAt < parts.since) {
    return acknowledge(parts, ref, stored, snapshot);
  }
  const old = stored.filter((row) => parts.now() - (row.coveredAt ?? Infinity) > DROP_AFTER);
  if (old.length > 0) return drop(parts, old);
  return isWorthIt(stored, snapshot) ? snap(parts, ref, stored) : 'nothing';
}

/** The one that covers most; a former one is covered by it. Rows come in the order of their hashes. */
function newestSnapshot(stored: readonly EnvelopeRow[]): EnvelopeRow | undefined {
  const snapshots = stored.filter((row) => row.kind === 'snapshot' && row.state !== 'covered');
  return snapshots.toSorted((a, b) => a.keptAt - b.keptAt || a.seq - b.seq).at(-1);
}

function isWorthIt(stored: readonly EnvelopeRow[], snapshot: EnvelopeRow | undefined): boolean {
  if (snapshot && snapshot.checkedAt === undefined) return false;
  const since = snapshot?.keptAt ?? 0;
  const fresh = stored.filter(
    (row) => (row.kind === 'update' || row.kind === 'blob') && row.state !== 'covered' && row.keptAt > since,
  );
  return (
    fresh.length >= ENOUGH_ENVELOPES || fresh.reduce((sum, row) => sum + row.bytes.length, 0) > ENOUGH_BYTES
  );
}

async function open(
  parts: CompactionParts,
  ref: RecordRef,
  rows: readonly EnvelopeRow[],
): Promise<readonly Body[]> {
  const opened = await openStored(parts, ref, rows);
  // What does not open is left for people to look at, never folded into a snapshot.
  return opened.refused.length > 0 || opened.newer ? [] : opened.bodies;
}

async function snap(
  parts: CompactionParts,
  ref: RecordRef,
  stored: readonly EnvelopeRow[],
): Promise<Compacted> {
  const bodies = await open(
    parts,
    ref,
    stored.filter((row) => row.state !== 'covered'),
  );
  if (bodies.length === 0) return 'nothing';
  const book = new Book(ref);
  book.apply(bodies.filter((body) => body.kind !== 'wrap').map((body) => body.bytes));
  if (book.waiting) return 'nothing';
  const writer = new FeedWriter({ ...parts, at: parts.now() });
  await writer.append(ref, { kind: 'snapshot', body: book.snapshot(), ext: encodeCovers(coversOf(stored)) });
  book.close();
  const kept = await parts.vault.keep(writer.batch());
  return kept.ok ? 'snapshot' : 'nothing';
}

function coversOf(stored: readonly EnvelopeRow[]) {
  const last = new Map<string, EnvelopeRow>();
  for (const row of stored) if (row.seq > (last.get(row.feed)?.seq ?? 0)) last.set(row.feed, row);
  return [...last.values()].map((row) => ({ feed: fromHex(row.feed), maxSeq: row.seq, id: fromHex(row.id) }));
}

async function acknowledge(
  parts: CompactionParts,
  ref: RecordRef,
  stored: readonly EnvelopeRow[],
  snapshot: EnvelopeRow,
): Promise<Compacted> {
  const bodies = await open(parts, ref, stored);
  const whole = bodies.find((body) => toHex(body.id) === snapshot.id);
  const covers = await readCovers([snapshot.bytes]);
  const isCovered = (feed: string, seq: number): boolean => seq <= (covers.get(feed)?.seq ?? 0);
  if (!whole) return 'nothing';
  const book = new Book(ref);
  book.apply([whole.bytes]);
  const replayed = bodies.filter(
    (body) => (body.kind === 'update' || body.kind === 'snapshot') && isCovered(toHex(body.feed), body.seq),
  );
  const same = book.alreadyHolds(replayed.map((body) => body.bytes));
  book.close();
  if (!same) return 'nothing';
  const covered = stored.filter((row) => row.kind !== 'wrap' && isCovered(row.feed, row.seq));
  const kept = await parts.vault.keep({
    envelopes: [
      ...covered.map((row) => ({ ...row, state: 'covered' as const, coveredAt: parts.now() })),
      ...stored
        .filter((row) => row.id === snapshot.id || isPartOf(row, snapshot, covers.get(row.feed)?.seq ?? 0))
        .map((row) => ({ ...row, checkedAt: parts.now() })),
    ],
  });
  return kept.ok ? 'acknowledged' : 'nothing';
}

/** The blob parts of a snapshot stand between what it covers and itself. */
const isPartOf = (row: EnvelopeRow, snapshot: EnvelopeRow, coveredTo: number): boolean =>
  row.kind === 'blob' && row.feed === snapshot.feed && row.seq > coveredTo && row.seq < snapshot.seq;

async function drop(parts: CompactionParts, old: readonly EnvelopeRow[]): Promise<Compacted> {
  const kept = await parts.vault.keep({ dropEnvelopes: old.map((row) => row.id) });
  return kept.ok ? 'dropped' : 'nothing';
}
