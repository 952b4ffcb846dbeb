/**
 * Reads all of a backup as the school itself would be read: each act, each signature, each chain, each key. What comes
 * out is counted and compared, then thrown away, or brought back.
 */
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import { knownStudents } from '#lib/domain/roster/knownStudent.ts';
import { gatherSummaries, type Summary } from '#lib/domain/summaries.ts';
import { summarise } from '#lib/domain/summarise.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { Book } from '#lib/ledger/book.ts';
import { decodeLayer } from '#lib/ledger/layer.ts';
import type { Opened } from '#lib/ledger/opening.ts';
import { decodeSecrets } from '#lib/ledger/secretsRow.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import { ACTS, Belonging } from '../belonging.ts';
import { KEYS, readKeyRow } from '../keyring.ts';
import { openStored } from '../openStored.ts';
import { readRosterLayer } from '../rosterHere.ts';
import { writtenAt } from '../writtenAt.ts';
import type { BackupContent } from './backupContent.ts';
import type { Watched } from './backupRefusal.ts';

export interface BackupCounts {
  readonly students: number;
  readonly cases: number;
  readonly referrals: number;
  readonly changes: number;
}

export interface CheckedBackup {
  readonly belonging: Belonging;
  readonly counts: BackupCounts;
  /** Changes that fail their checks in the backup as they did on the device. */
  readonly setAside: number;
  /** When the newest change was kept (ms); 0 where there is none. */
  readonly newest: number;
}

/** Rejects only where it was stopped: whatever else stands in the way of reading, the file is damaged. */
export async function checkBackup(
  content: BackupContent,
  watched: Watched,
): Promise<Result<CheckedBackup, 'damaged'>> {
  try {
    return await readAll(content, watched);
  } catch (problem) {
    watched.signal.throwIfAborted();
    if (problem instanceof Error) return err('damaged');
    throw problem;
  }
}

async function readAll(
  content: BackupContent,
  { signal, onProgress }: Watched,
): Promise<Result<CheckedBackup, 'damaged'>> {
  const byTag = byTagOf(content.envelopes);
  const belonging = await belongingIn(content, byTag.get(ACTS) ?? []);
  if (!belonging) return err('damaged');
  const records = await recordsIn(content, belonging);
  const found: Summary[] = [];
  let roster: unknown;
  let setAside = 0;
  let done = 0;
  for (const keys of records.values()) {
    signal.throwIfAborted();
    onProgress({ step: 'checking', share: done / records.size });
    done += 1;
    const [key] = keys;
    if (!key) continue;
    const { ref, tag } = key;
    const stored = byTag.get(toHex(tag)) ?? [];
    const opened = await openStored({ belonging, keyring: { keysOf: () => keys } }, ref, stored);
    setAside += opened.refused.length + opened.notices.length;
    if (ref.kind === 'roster') roster = await newestLayer(opened, stored);
    const summary = summaryOf(ref, opened);
    if (summary) found.push(summary);
  }
  const { students, cases, referrals } = gatherSummaries(found);
  const counts = {
    students: knownStudents(readRosterLayer(roster)?.students ?? [], students).length,
    cases: cases.size,
    referrals: referrals.size,
    changes: content.envelopes.length,
  };
  const newest = content.envelopes.reduce((last, { keptAt }) => Math.max(last, keptAt), 0);
  return ok({ belonging, counts, setAside, newest });
}

/** What a row says of its envelope decides nothing: the envelope is asked when it is opened. */
function byTagOf(rows: readonly EnvelopeRow[]): Map<string, EnvelopeRow[]> {
  const byTag = new Map<string, EnvelopeRow[]>();
  for (const row of rows) {
    const found = byTag.get(row.tag);
    if (found) found.push(row);
    else byTag.set(row.tag, [row]);
  }
  return byTag;
}

/** Undefined where the school is not whole, or the device that made the backup does not belong to it. */
async function belongingIn(
  { secrets }: BackupContent,
  acts: readonly EnvelopeRow[],
): Promise<Belonging | undefined> {
  const belonging = await Belonging.of(acts, decodeSecrets(secrets));
  const { membership, secrets: held } = belonging;
  return membership.devices.get(held.deviceId)?.member === held.memberId ? belonging : undefined;
}

async function recordsIn({ rows }: BackupContent, { secrets }: Belonging): Promise<Map<string, RecordKey[]>> {
  const records = new Map<string, RecordKey[]>();
  for (const { name, content } of rows) {
    const key = name.startsWith(`${KEYS}/`) ? await readKeyRow(content, secrets) : undefined;
    if (key) records.set(refKey(key.ref), [...(records.get(refKey(key.ref)) ?? []), key]);
  }
  return records;
}

async function newestLayer(opened: Opened, stored: readonly EnvelopeRow[]): Promise<unknown> {
  const written = new Map(stored.map((row) => [row.id, writtenAt(row)]));
  const layers = opened.bodies.filter(({ kind }) => kind === 'layer');
  const age = (id: Uint8Array): number => written.get(toHex(id)) ?? 0;
  const newest = layers.toSorted((a, b) => age(a.id) - age(b.id) || a.seq - b.seq).at(-1);
  return newest && decodeLayer(newest.bytes);
}

function summaryOf(ref: RecordRef, opened: Opened): Summary | undefined {
  const updates = opened.bodies.filter(({ kind }) => kind === 'update' || kind === 'snapshot');
  if (updates.length === 0) return undefined;
  const book = new Book(ref);
  try {
    book.apply(updates.map(({ bytes }) => bytes));
    return summarise(ref, (table) => book.rows(table));
  } finally {
    book.close();
  }
}
