/** The record keys that this device holds. Each lies as one sealed row; losing the row is losing the record here. */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { isId } from '#lib/kernel/ids.ts';
import { equalBytes, owned, toHex, type Bytes } from '#lib/kernel/bytes.ts';
import { isRecordKind, type RecordKind } from '#lib/domain/record/recordKind.ts';
import { refKey, type RecordRef } from '#lib/domain/record/recordRef.ts';
import type { Secrets } from '#lib/ledger/founding.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import { inOrder, newRecordKey, recordKey, tagOf, type RecordKey } from '#lib/ledger/recordKey.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';

/** The store of their rows. */
export const KEYS = 'keys';

export class Keyring {
  readonly #rows: RowSealer;
  readonly #secrets: Secrets;
  readonly #byRecord = new Map<string, RecordKey[]>();
  readonly #byTag = new Map<string, RecordRef>();
  readonly #unkept = new Map<string, SealedRow>();
  /** Since when (ms) this device has a key that somebody else made; its own are not in here. */
  readonly #given = new WeakMap<RecordKey, number>();

  constructor(rows: RowSealer, secrets: Secrets) {
    this.#rows = rows;
    this.#secrets = secrets;
  }

  async load(vault: Vault): Promise<void> {
    await Promise.all((await vault.rowsUnder(KEYS)).map((row) => this.#loadRow(row)));
  }

  keysOf(ref: RecordRef): readonly RecordKey[] {
    return this.#byRecord.get(refKey(ref)) ?? [];
  }

  refOf(tag: string): RecordRef | undefined {
    return this.#byTag.get(tag);
  }

  all(): readonly RecordRef[] {
    return [...this.#byTag.values()];
  }

  records(kind: RecordKind): RecordRef[] {
    return [...this.#byTag.values()].filter((ref) => ref.kind === kind);
  }

  /** The key to write with; a new one for a record that has none here, nor on the disk since another tab wrote it. */
  async newest(ref: RecordRef, vault: Vault): Promise<RecordKey> {
    await this.refreshFor(ref, vault);
    return this.keysOf(ref).findLast((key) => this.#mayWriteWith(key)) ?? this.#create(ref);
  }

  /** Reads the disk where this tab has no key, or one that the disk never took: another tab may have been first. */
  async refreshFor(ref: RecordRef, vault: Vault): Promise<void> {
    const name = refKey(ref);
    if (this.keysOf(ref).length > 0 && !this.#unkept.has(name)) return;
    const tag = toHex(await tagOf(this.#secrets.tagKey, ref));
    const stored = await vault.rowsUnder(`keys/${tag}`);
    if (stored.length === 0) return;
    const keys = await Promise.all(stored.map((row) => this.#readRow(row)));
    // In one step: whoever looks in between must not find a record without a key.
    if (this.#unkept.delete(name)) this.#byRecord.delete(name);
    for (const key of keys) if (key) this.hold(key);
  }

  /** The row of a key that the disk does not have yet: it goes into the same batch as the first envelope under it. */
  unkeptRow(ref: RecordRef): SealedRow | undefined {
    return this.#unkept.get(refKey(ref));
  }

  confirm(ref: RecordRef): void {
    this.#unkept.delete(refKey(ref));
  }

  /** A key that arrived in a wrap, with the row to keep it in; `hold` it when the disk has that. */
  async given(
    { ref, n }: Pick<RecordKey, 'ref' | 'n'>,
    secret: Bytes,
    at: number,
  ): Promise<{ key: RecordKey; row: SealedRow }> {
    const key = await recordKey(ref, secret, this.#secrets.tagKey, n);
    this.#given.set(key, at);
    return { key, row: await this.rowOf(key) };
  }

  /** Whether the key of this epoch is here. */
  holds({ ref, epoch }: Pick<RecordKey, 'ref' | 'epoch'>): boolean {
    return this.keysOf(ref).some((held) => equalBytes(held.epoch, epoch));
  }

  /** Reads what another tab may have added under this tag. */
  async refresh(vault: Vault, tag: string): Promise<void> {
    for (const row of await vault.rowsUnder(`keys/${tag}`)) await this.#loadRow(row);
  }

  /** Every key held, sealed anew, for a file when the disk is gone. */
  sealedRows(): Promise<SealedRow[]> {
    return Promise.all([...this.#byRecord.values()].flat().map((key) => this.rowOf(key)));
  }

  forget(): void {
    for (const keys of this.#byRecord.values()) for (const key of keys) key.key.forget();
    this.#byRecord.clear();
    this.#byTag.clear();
    this.#unkept.clear();
  }

  async #create(ref: RecordRef): Promise<RecordKey> {
    const key = await newRecordKey(ref, this.#secrets.tagKey);
    this.#unkept.set(refKey(ref), await this.rowOf(key));
    this.hold(key);
    return key;
  }

  /** As it lies on the disk. */
  async rowOf(key: RecordKey): Promise<SealedRow> {
    const name = rowName(key);
    const { ref, n, key: secret } = key;
    const content = writeCbor({ ...ref, n, secret: secret.reveal(), given: this.#given.get(key) });
    return { name, sealed: await this.#rows.seal(name, content) };
  }

  async #loadRow(row: SealedRow): Promise<void> {
    const key = await this.#readRow(row);
    if (key) this.hold(key);
  }

  async #readRow(row: SealedRow): Promise<RecordKey | undefined> {
    const opened = await this.#rows.open(row.name, row.sealed);
    const key = opened && (await readKeyRow(opened, this.#secrets));
    const value = opened && readCbor(opened);
    if (key && isRecord(value) && typeof value.given === 'number') this.#given.set(key, value.given);
    return key;
  }

  /**
   * What is written goes under the last one: the newest, and of two that were made at once the one made here, or else the
   * first that came. A wrap that arrives later must not turn what people write to readers of its author's choosing.
   */
  hold(key: RecordKey): void {
    if (this.holds(key)) return;
    const name = refKey(key.ref);
    const since = (held: RecordKey): number => this.#given.get(held) ?? 0;
    const keys = inOrder([...(this.#byRecord.get(name) ?? []), key]);
    this.#byRecord.set(
      name,
      keys.toSorted((a, b) => a.n - b.n || since(b) - since(a)),
    );
    this.#byTag.set(toHex(key.tag), key.ref);
  }

  /** A log is written by everyone and read by few: under a key that somebody else made, its maker would read along. */
  #mayWriteWith(key: RecordKey): boolean {
    return key.ref.kind !== 'security' || !this.#given.has(key);
  }
}

/** One epoch of a record's key, as its row has it; undefined for a row that is none. */
export async function readKeyRow(
  content: Uint8Array,
  { tagKey }: Pick<Secrets, 'tagKey'>,
): Promise<RecordKey | undefined> {
  const value = readCbor(content);
  if (!isRecord(value) || !isRecordKind(value.kind) || !isId(value.id)) return undefined;
  if (!(value.secret instanceof Uint8Array)) return undefined;
  const n = typeof value.n === 'number' ? value.n : 1;
  return recordKey({ kind: value.kind, id: value.id }, owned(value.secret), tagKey, n);
}

const rowName = (key: RecordKey): string => `keys/${toHex(key.tag)}/${toHex(key.epoch)}`;
