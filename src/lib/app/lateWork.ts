/**
 * Work of a laptop that had lost the right to write before anybody saw it: it lies aside, is read here as it would have been,
 * and waits for a coordinator. Nothing of it is deleted, adopted or not.
 */
import { openEnvelope, readEnvelope, type Envelope } from '#lib/crypto/envelope.ts';
import { isThere } from '#lib/domain/record/adoptLate.ts';
import { historyTable, type HistoryEntry } from '#lib/domain/record/history.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import { Book } from '#lib/ledger/book.ts';
import { isUpdate } from '#lib/ledger/isUpdate.ts';
import { decodePayload } from '#lib/ledger/payload.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Vault } from '#lib/vault/vault.ts';

interface Parts {
  readonly vault: Vault;
  readonly refOf: (tag: string) => RecordRef | undefined;
  readonly keysOf: (ref: RecordRef) => readonly RecordKey[];
  readonly book: (ref: RecordRef) => Promise<Book>;
}

export interface LateWork {
  readonly record: RecordRef;
  /** Lines of its history that nobody has taken over yet, oldest first. */
  readonly entries: readonly HistoryEntry[];
}

export async function lateWork({ vault, refOf, keysOf, book }: Parts): Promise<readonly LateWork[]> {
  const aside = (await vault.quarantined()).filter(({ why }) => why === 'afterCut');
  const found: LateWork[] = [];
  for (const tag of new Set(aside.map((row) => row.tag))) {
    const record = refOf(tag);
    if (!record || record.kind === 'membership') continue;
    const rows = await vault.envelopesById(aside.filter((row) => row.tag === tag).map(({ id }) => id));
    const late = rows
      .flatMap((row) => (row?.kind === 'update' ? [row] : []))
      .toSorted((a, b) => a.seq - b.seq);
    const updates = await Promise.all(late.map(({ bytes }) => updateOf(bytes, keysOf(record))));
    const current = await book(record);
    const entries = entriesOf(
      record,
      current,
      updates.filter((one) => one !== undefined),
    );
    if (entries.length > 0) found.push({ record, entries });
  }
  return found;
}

/** On a book of its own: nothing of it touches the record. */
function entriesOf(record: RecordRef, current: Book, updates: readonly Bytes[]): readonly HistoryEntry[] {
  const would = new Book(record);
  try {
    would.apply([current.snapshot(), ...updates]);
    const history = current.rows(historyTable);
    return would
      .rows(historyTable)
      .filter((entry) => !isThere(entry, history))
      .toSorted((a, b) => a.at - b.at);
  } finally {
    would.close();
  }
}

async function updateOf(bytes: Bytes, keys: readonly RecordKey[]): Promise<Bytes | undefined> {
  const read = await readEnvelope(bytes);
  const key = read.ok ? keyFor(read.value, keys) : undefined;
  const plaintext = read.ok && key ? await openEnvelope(read.value, key.key) : undefined;
  const body = plaintext?.ok ? decodePayload(plaintext.value)?.body : undefined;
  return body && isUpdate(body) ? body : undefined;
}

const keyFor = ({ header }: Envelope, keys: readonly RecordKey[]): RecordKey | undefined =>
  keys.find(({ epoch }) => equalBytes(epoch, header.epoch));
