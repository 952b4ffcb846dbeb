/** Seals contents to the ends of this device's feeds and gathers them into one batch for the disk. */
import { readersOfKind } from '#lib/domain/access/readersOf.ts';
import { toHex, fromHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { emptyFeed, feedOf, type FeedHead } from '#lib/ledger/chain.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Target } from '#lib/ledger/exposure.ts';
import { targetsOf } from '#lib/ledger/owed.ts';
import { wrapRecordKey } from '#lib/ledger/recordWrap.ts';
import { sealContent, type Content } from '#lib/ledger/sealing.ts';
import type { EnvelopeRow, FeedRow, SealedRow } from '#lib/vault/database.ts';
import type { Batch, Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly at: number;
}

/** Lives for one batch, inside the write lock: the heads it read must not move under it. */
export class FeedWriter {
  readonly #parts: Parts;
  readonly #heads = new Map<string, FeedHead>();
  readonly #envelopes: EnvelopeRow[] = [];
  readonly #rows: SealedRow[] = [];
  readonly #newRecords: RecordRef[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async append(ref: RecordRef, content: Content): Promise<void> {
    const { keyring, vault } = this.#parts;
    const key = await keyring.newest(ref, vault);
    const row = keyring.unkeptRow(ref);
    if (row && !this.#rows.includes(row)) {
      this.#rows.push(row);
      this.#newRecords.push(ref);
      await this.#handOut(key);
    }
    await this.#seal(ref, key, content);
  }

  /** An act of membership. */
  async act(body: Bytes): Promise<void> {
    const { membershipKey } = this.#parts.belonging;
    await this.#seal(membershipKey.ref, membershipKey, { kind: 'act', body });
  }

  /** Hands a key that is there to these. */
  async handTo(key: RecordKey, to: readonly Target[], before?: RecordKey): Promise<void> {
    const body = await wrapRecordKey(key, to, before);
    const { membershipKey } = this.#parts.belonging;
    await this.#seal(key.ref, { ...membershipKey, tag: key.tag }, { kind: 'wrap', body });
  }

  /** The next key of a record, made from nothing but chance, for these and nobody else. */
  async replace(before: RecordKey, next: RecordKey, to: readonly Target[]): Promise<void> {
    this.#rows.push(await this.#parts.keyring.rowOf(next));
    await this.handTo(next, to, before);
  }

  batch(): Batch {
    const feeds: FeedRow[] = [...this.#heads].map(([feed, head]) => ({
      feed,
      seq: head.seq,
      prev: head.prev,
    }));
    return { envelopes: this.#envelopes, feeds, rows: this.#rows };
  }

  /** The disk has the batch. */
  confirm(): void {
    for (const ref of this.#newRecords) this.#parts.keyring.confirm(ref);
  }

  /** The wrap that hands a new record's key to those who may read it. */
  #handOut(key: RecordKey): Promise<void> {
    const { belonging } = this.#parts;
    const readers = readersOfKind(key.ref.kind, [belonging.secrets.memberId]);
    return this.handTo(key, targetsOf(belonging.membership, readers));
  }

  async #seal(ref: RecordRef, key: RecordKey, content: Content): Promise<void> {
    const { belonging, at } = this.#parts;
    const feed = await feedOf(belonging.secrets.incarnation, ref.id);
    const name = toHex(feed);
    const sealed = await sealContent(belonging.author, key, content, await this.#head(name), at);
    this.#heads.set(name, sealed.head);
    for (const envelope of sealed.envelopes) {
      this.#envelopes.push({
        id: toHex(envelope.id),
        tag: toHex(key.tag),
        feed: name,
        seq: envelope.seq,
        kind: envelope.kind,
        bytes: envelope.bytes,
        state: 'applied',
        keptAt: at,
      });
    }
  }

  async #head(feed: string): Promise<FeedHead> {
    const known = this.#heads.get(feed);
    if (known) return known;
    const stored = await this.#parts.vault.feedHead(feed);
    return stored ? { feed: fromHex(feed), seq: stored.seq, prev: stored.prev } : emptyFeed(fromHex(feed));
  }
}
