/**
 * The way out when the disk refuses, and the way back in. What only memory has is sealed row by row, not as envelopes:
 * a feed must not grow in two places at once. When the file is brought back, each row is written like any other change.
 */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { isId } from '#lib/kernel/ids.ts';
import { fromHex, owned, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { isRecordKind } from '#lib/domain/record/recordKind.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Book } from '#lib/ledger/book.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import type { EnvelopeRow, FeedRow, SealedRow } from '#lib/vault/database.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { markVault } from '#lib/vault/marks.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import { decodeEmergency, encodeEmergency } from './emergencyFile.ts';
import type { Keyring } from './keyring.ts';
import { slotsToCarry } from './quickSlot.ts';

const STORE = 'rescue';

interface Parts {
  readonly name: string;
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly books: readonly Book[];
  readonly waiting: readonly Book[];
  /** What was typed and the disk did not take, sealed. */
  readonly drafts: readonly SealedRow[];
}

/** Where the disk still answers, all of it and what is waiting; else every book that memory has whole. */
export async function rescueFile(parts: Parts): Promise<Bytes> {
  const disk = await readDisk(parts.vault);
  const slots = await slotsToCarry(parts.name);
  const books = disk ? parts.waiting : parts.books;
  const rescued = await sealBooks(books, parts.rows);
  const fromMemory = disk ? [] : [await secretsRow(parts), ...(await parts.keyring.sealedRows())];
  return encodeEmergency({
    vault: parts.name,
    slots,
    envelopes: disk?.envelopes ?? parts.belonging.actRows,
    feeds: disk?.feeds ?? [],
    rows: [...(disk?.rows ?? []), ...fromMemory, ...rescued, ...parts.drafts],
  });
}

async function readDisk(
  vault: Vault,
): Promise<{ envelopes: EnvelopeRow[]; feeds: FeedRow[]; rows: SealedRow[] } | undefined> {
  try {
    const rows = await vault.rowsUnder('');
    const whole = rows.some((row) => row.name === SECRETS_ROW);
    return whole ? { envelopes: await vault.allEnvelopes(), feeds: await vault.allFeeds(), rows } : undefined;
  } catch (problem) {
    faultOf(problem);
    return undefined;
  }
}

/** Books as sealed rows: ciphertext that may stay in memory, or travel, when keys may not. */
export const sealBooks = (books: readonly Book[], rows: RowSealer): Promise<SealedRow[]> =>
  Promise.all(books.map((book) => sealBook(book, rows)));

async function sealBook(book: Book, rows: RowSealer): Promise<SealedRow> {
  const name = `${STORE}/${refKey(book.ref)}`;
  return { name, sealed: await rows.seal(name, writeCbor({ ...book.ref, update: book.snapshot() })) };
}

async function secretsRow({ rows, belonging }: Parts): Promise<SealedRow> {
  return { name: SECRETS_ROW, sealed: await rows.seal(SECRETS_ROW, encodeSecrets(belonging.secrets)) };
}

/**
 * Puts a rescue file beside what is here; the passphrase or the kit then opens the school as always. A disk that is whole
 * is newer than the file: only what memory alone had is added to it. One that is gone gets everything, and nothing that
 * still lies there is set back.
 */
export async function bringBack(file: Uint8Array): Promise<Result<string, Fault | 'notOurFile'>> {
  const content = decodeEmergency(file);
  if (!content || !VAULT_NAME.test(content.vault)) return err('notOurFile');
  const { vault: name, slots, envelopes, feeds, rows } = content;
  try {
    const found = await Vault.open(name);
    if (!found.ok && found.error !== 'missing') return found;
    const vault = found.ok ? found : await Vault.create(name);
    if (!vault.ok) return vault;
    const fromMemory = rows.filter((row) =>
      [STORE, 'drafts'].some((store) => row.name.startsWith(`${store}/`)),
    );
    const kept = await vault.value.add(
      found.ok ? { rows: fromMemory } : { envelopes, feeds: headsOf(envelopes, feeds), rows },
    );
    vault.value.close();
    if (!kept.ok) return kept;
    const store = await slotStore();
    if (!(await store.read(name)) && slots.length > 0) await store.write(name, slots);
    markVault(name);
    return ok(name);
  } catch (problem) {
    return err(faultOf(problem));
  }
}

const VAULT_NAME = /^[0-9a-f]{24}$/;

/** A feed goes on after the last envelope that there is, whatever the file says of its head. */
function headsOf(envelopes: readonly EnvelopeRow[], feeds: readonly FeedRow[]): FeedRow[] {
  const heads = new Map(feeds.map((head) => [head.feed, head]));
  for (const { feed, seq, id } of envelopes) {
    if (seq > (heads.get(feed)?.seq ?? 0)) heads.set(feed, { feed, seq, prev: fromHex(id) });
  }
  return [...heads.values()];
}

/** After unlocking: what a rescue file brought back, or a lock left sealed in memory, record by record. */
export async function rescuedBooks(
  sealed: readonly SealedRow[],
  rows: RowSealer,
): Promise<{ ref: RecordRef; update: Bytes }[]> {
  const found: { ref: RecordRef; update: Bytes }[] = [];
  for (const row of sealed.filter(({ name }) => name.startsWith(`${STORE}/`))) {
    const opened = await rows.open(row.name, row.sealed);
    const value = opened && readCbor(opened);
    if (!isRecord(value) || !isRecordKind(value.kind) || !isId(value.id)) continue;
    if (!(value.update instanceof Uint8Array)) continue;
    found.push({ ref: { kind: value.kind, id: value.id }, update: owned(value.update) });
  }
  return found;
}

export const rescueRow = (ref: RecordRef): string => `${STORE}/${refKey(ref)}`;
