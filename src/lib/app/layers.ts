/** Imported layers: replaced whole, undone whole, the last two kept. They are facts of the SIS, never of people here. */
import type { RecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { decodeLayer, encodeLayer } from '#lib/ledger/layer.ts';
import type { Body } from '#lib/ledger/opening.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import { FeedWriter } from './feedWriter.ts';
import type { Keeping } from './keeping.ts';
import type { Keyring } from './keyring.ts';
import type { Alone } from './oneWriter.ts';
import { openStored } from './openStored.ts';
import { onlyRecord } from './schoolRecords.ts';
import { writtenAt } from './writtenAt.ts';

type LayerKind = Extract<RecordKind, 'roster' | 'contacts'>;
/** The newest, and the one before it. */
const KEPT = 2;
const KINDS: readonly LayerKind[] = ['roster', 'contacts'];

interface Parts {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly belonging: Belonging;
  readonly alone: Alone;
  readonly keeping: Keeping;
  readonly now: () => number;
  readonly tellTabs: (tags: readonly string[]) => void;
}

/** The newest content and the one before it, as read; whoever shows them checks them against their schema. */
interface Versions {
  readonly current: unknown;
  readonly former: unknown;
}

export class Layers {
  readonly #parts: Parts;
  readonly #versions = new Map<LayerKind, Versions>();
  readonly #listeners = new Set<() => void>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  current(kind: LayerKind): unknown {
    return this.#versions.get(kind)?.current;
  }

  /** What an undo would bring back. */
  former(kind: LayerKind): unknown {
    return this.#versions.get(kind)?.former;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  forget(): void {
    this.#versions.clear();
    this.#listeners.clear();
  }

  async load(): Promise<void> {
    for (const kind of KINDS) await this.#read(kind);
  }

  async follow(ref: RecordRef): Promise<void> {
    const kind = KINDS.find((known) => known === ref.kind);
    if (!kind) return;
    await this.#read(kind);
    await this.#dropOld(kind);
    for (const listener of this.#listeners) listener();
  }

  /** Replaces these layers, all or none. */
  async replace(contents: Partial<Record<LayerKind, unknown>>): Promise<Result<'kept', Fault>> {
    const { vault, keyring, belonging, alone, now, tellTabs } = this.#parts;
    const kinds = KINDS.filter((kind) => contents[kind] !== undefined);
    const result = await alone(async (): Promise<Result<'kept', Fault>> => {
      const ready = await vault.ready();
      if (!ready.ok) return ready;
      try {
        const stored = await this.#stored(kinds);
        const writer = new FeedWriter({
          vault,
          keyring,
          belonging,
          at: Math.max(now(), newestOf(stored) + 1),
        });
        for (const kind of kinds) {
          const ref = await this.#ref(kind);
          await writer.append(ref, { kind: 'layer', body: await encodeLayer(contents[kind]) });
        }
        const kept = await vault.keep({
          ...writer.batch(),
          dropEnvelopes: stored.flatMap((rows) => tooOld(rows, KEPT - 1)),
        });
        if (kept.ok) writer.confirm();
        return kept;
      } catch (problem) {
        return err(faultOf(problem));
      }
    });
    if (!result.ok) return result;
    for (const kind of kinds) {
      this.#versions.set(kind, { current: contents[kind], former: this.#versions.get(kind)?.current });
    }
    for (const listener of this.#listeners) listener();
    tellTabs(await this.#tags(kinds));
    return ok('kept');
  }

  /** Takes the last import back: the content before it is the newest again, or none where there was none. */
  goBack(kinds: readonly LayerKind[]): Promise<Result<'kept', Fault>> {
    return this.replace(Object.fromEntries(kinds.map((kind) => [kind, this.former(kind) ?? null])));
  }

  async #read(kind: LayerKind): Promise<void> {
    const { vault, keyring } = this.#parts;
    const ref = await this.#ref(kind);
    const newest = keyring.keysOf(ref).at(-1);
    if (!newest) return;
    const stored = await vault.envelopesOf(toHex(newest.tag));
    const opened = await openStored(this.#parts, ref, stored);
    const written = new Map(stored.map((row) => [row.id, writtenAt(row)]));
    const age = (body: Body): number => written.get(toHex(body.id)) ?? 0;
    const bodies = opened.bodies
      .filter((body) => body.kind === 'layer')
      .toSorted((a, b) => age(a) - age(b) || byBytes(a.id, b.id));
    const [former, current] = await Promise.all(
      [bodies.at(-2), bodies.at(-1)].map((body) => body && decodeLayer(body.bytes)),
    );
    this.#versions.set(kind, { current, former });
  }

  /** Another laptop may have brought newer ones, or one that everybody else has dropped long since. */
  async #dropOld(kind: LayerKind): Promise<void> {
    const { alone, vault } = this.#parts;
    await alone(async () => {
      const [stored = []] = await this.#stored([kind]);
      const old = tooOld(stored, KEPT);
      if (old.length > 0) await vault.keep({ dropEnvelopes: old });
    });
  }

  /** What the disk has of each of these. */
  async #stored(kinds: readonly LayerKind[]): Promise<EnvelopeRow[][]> {
    const tags = await this.#tags(kinds);
    return Promise.all(tags.map((tag) => this.#parts.vault.envelopesOf(tag)));
  }

  #ref(kind: LayerKind): Promise<RecordRef> {
    return onlyRecord(this.#parts.belonging.secrets.schoolIdKey, kind);
  }

  async #tags(kinds: readonly LayerKind[]): Promise<string[]> {
    const refs = await Promise.all(kinds.map((kind) => this.#ref(kind)));
    return refs.flatMap((ref) => {
      const key = this.#parts.keyring.keysOf(ref).at(-1);
      return key ? [toHex(key.tag)] : [];
    });
  }
}

/** The next one is newer than these, also where this clock is behind that of another device. */
const newestOf = (stored: readonly (readonly EnvelopeRow[])[]): number =>
  stored.flat().reduce((last, row) => Math.max(last, row.kind === 'layer' ? writtenAt(row) : 0), 0);

/**
 * What came before the newest `keep` layers, whichever device brought it. Parts are kept together with their layer, and go
 * with it; the wrap of the record's key stays.
 */
function tooOld(rows: readonly EnvelopeRow[], keep: number): string[] {
  const layers = rows
    .filter((row) => row.kind === 'layer')
    .map((row) => ({ row, at: writtenAt(row) }))
    .sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1));
  const kept = layers.slice(-keep).map(({ row }) => row);
  const gone = layers.slice(0, -keep).map(({ row }) => row);
  return rows.filter((row) => row.kind !== 'wrap' && isOf(row, gone, kept)).map((row) => row.id);
}

/** A part stands right before its layer in the same feed: it goes with the next layer of that feed. */
function isOf(row: EnvelopeRow, gone: readonly EnvelopeRow[], kept: readonly EnvelopeRow[]): boolean {
  const next = [...gone, ...kept]
    .filter(({ feed, seq }) => feed === row.feed && seq >= row.seq)
    .toSorted((a, b) => a.seq - b.seq)
    .at(0);
  return next !== undefined && gone.includes(next);
}

const byBytes = (a: Uint8Array, b: Uint8Array): number => (toHex(a) < toHex(b) ? -1 : 1);
