/**
 * What other laptops have said that they keep, when each was last met and how its clock goes: remembered sealed on this disk,
 * so that what was said yesterday still counts. It may tell too little and never too much: only what a laptop has said, and
 * feed by feed only as far as there is no gap.
 */
import * as v from 'valibot';
import { decodeHeader } from '#lib/crypto/envelopeHeader.ts';
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { dayOf, instant, schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import { feedOf } from '#lib/ledger/chain.ts';
import { everyDevice } from '#lib/ledger/membership.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Belonging } from './belonging.ts';
import type { Carrying } from './carrying.ts';

interface Parts {
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly belonging: Belonging;
  /** Knows what may be carried: nothing that is private. */
  readonly carrying: Pick<Carrying, 'have' | 'onKept'>;
  readonly now: () => number;
  /** Milliseconds of rest before what was said is worked out and kept. */
  readonly rest?: number;
}

/** `water`: of each feed, how far that laptop keeps it without a gap. `ahead`: of its clock, ms, where that is worth a word. */
interface Known {
  readonly water: Map<string, number>;
  readonly met?: SchoolDate | undefined;
  readonly ahead?: number | undefined;
}

export interface Laptop {
  readonly device: Id;
  /** The day only: no screen tells when somebody works. */
  readonly met?: SchoolDate | undefined;
  readonly ahead?: number | undefined;
}

const STORE = 'elsewhere';
const REST = 2_000;
/** Milliseconds from which on two clocks differ. */
const CLOCKS_DIFFER = 5 * 60_000;

const stored = v.object({
  water: v.map(v.string(), v.pipe(v.number(), v.safeInteger())),
  met: v.optional(v.custom<SchoolDate>((x) => typeof x === 'string' && schoolDate(x) !== undefined)),
  ahead: v.optional(v.number()),
});

export class Elsewhere {
  readonly #parts: Parts;
  readonly #known = new Map<Id, Known>();
  readonly #said = new Map<Id, Set<string>>();
  readonly #changed = new Set<Id>();
  /** What lies here, by feed in the order of the chain; read once, then followed. */
  #feeds: Map<string, Map<number, Entry>> | undefined;
  readonly #own = new Map<string, boolean>();
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<void> = Promise.resolve();
  #onlyHere = 0;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#stop = parts.carrying.onKept((ids) => void this.#arrived(ids));
  }

  async load(): Promise<void> {
    const { vault, rows } = this.#parts;
    for (const row of await vault.rowsUnder(STORE)) {
      const opened = await rows.open(row.name, row.sealed);
      const value = opened && readCbor(opened);
      const checked = v.safeParse(stored, isRecord(value) ? { ...value, water: asMap(value.water) } : value);
      const device = row.name.slice(STORE.length + 1);
      if (checked.success && isId(device)) this.#known.set(device, checked.output);
    }
    this.#rest();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    clearTimeout(this.#resting);
    this.#listeners.clear();
    this.#known.clear();
    this.#said.clear();
    this.#feeds = undefined;
  }

  /** This laptop keeps these. */
  said(device: Id, ids: readonly string[]): void {
    const said = this.#said.get(device) ?? new Set();
    for (const id of ids) said.add(id);
    this.#said.set(device, said);
    this.#changed.add(device);
    this.#rest();
  }

  met(devices: readonly Id[]): void {
    const today = dayOf(instant(this.#parts.now()));
    for (const device of devices)
      if (this.#known.get(device)?.met !== today) this.#note(device, { met: today });
  }

  clock(device: Id, ahead: number): void {
    this.#note(device, { ahead: Math.abs(ahead) < CLOCKS_DIFFER ? undefined : ahead });
  }

  /** Changes written here that no other laptop is known to keep. */
  get onlyHere(): number {
    return this.#onlyHere;
  }

  /** The other laptops of the school. */
  get laptops(): readonly Laptop[] {
    return this.#others().map((device) => {
      const { met, ahead } = this.#known.get(device) ?? {};
      return { device, met, ahead };
    });
  }

  /**
   * Of one record: on how many laptops of the school, this one counted, a line of its history lies. Undefined where the
   * envelope that brought it is not there any more: a later one says the same.
   */
  async spreadOf(
    ref: RecordRef,
    tag: string,
  ): Promise<(line: { readonly device: Id; readonly at: number }) => number | undefined> {
    const { vault, belonging } = this.#parts;
    const times = new Map<string, { seq: number; time: number }[]>();
    for (const { feed, seq, state, bytes, kind } of await vault.envelopesOf(tag)) {
      const header = decodeHeader(bytes);
      if (state === 'covered' || kind === 'wrap' || typeof header === 'string') continue;
      times.set(feed, [...(times.get(feed) ?? []), { seq, time: header.time.instant }]);
    }
    for (const all of times.values()) all.sort((a, b) => a.seq - b.seq);
    const feeds = new Map<Id, string>();
    for (const { id, incarnation } of everyDevice(belonging.membership))
      feeds.set(id, toHex(await feedOf(incarnation, ref.id)));
    return ({ device, at }) => {
      const feed = feeds.get(device);
      const brought = feed && times.get(feed)?.find(({ time }) => time >= at);
      return feed && brought ? 1 + this.#with(feed, brought.seq) : undefined;
    };
  }

  #with(feed: string, seq: number): number {
    return this.#others().filter((device) => (this.#known.get(device)?.water.get(feed) ?? 0) >= seq).length;
  }

  #others(): readonly Id[] {
    const { membership, secrets } = this.#parts.belonging;
    return [...membership.devices.values()]
      .filter(({ id, kind }) => kind === 'laptop' && id !== secrets.deviceId)
      .map(({ id }) => id);
  }

  #note(device: Id, news: Partial<Known>): void {
    this.#known.set(device, { water: new Map(), ...this.#known.get(device), ...news });
    this.#changed.add(device);
    this.#rest();
  }

  #rest(): void {
    if (this.#closed) return;
    this.#resting ??= setTimeout(
      () => (this.#turn = this.#turn.then(() => this.#settle())),
      this.#parts.rest ?? REST,
    );
  }

  async #settle(): Promise<void> {
    this.#resting = undefined;
    try {
      await this.#read();
      for (const device of this.#said.keys()) this.#raise(device);
      await this.#count();
      await this.#keep();
    } catch (problem) {
      // A lock in the middle, or a disk that refuses: it is said again when the laptops meet.
      if (!this.#closed) faultOf(problem);
    }
    for (const listener of this.#listeners) listener();
  }

  async #arrived(ids: readonly string[]): Promise<void> {
    for (const row of await this.#parts.vault.envelopesById(ids)) {
      if (!row) continue;
      this.#file(row);
      this.#lower(row);
    }
    this.#rest();
  }

  /** It came late, into a place that was passed over: whoever never spoke of it is not said to keep it. */
  #lower({ id, feed, seq }: EnvelopeRow): void {
    for (const [device, { water }] of this.#known) {
      if ((water.get(feed) ?? 0) < seq || this.#said.get(device)?.has(id)) continue;
      water.set(feed, seq - 1);
      this.#changed.add(device);
    }
  }

  async #read(): Promise<void> {
    if (this.#feeds) return;
    const carried = new Set((await this.#parts.carrying.have()).map(({ id }) => id));
    this.#feeds = new Map();
    await this.#parts.vault.eachEnvelope((row) => carried.has(row.id) && this.#file(row));
  }

  #file({ id, feed, seq, kind }: EnvelopeRow): void {
    if (!this.#feeds) return;
    const entries = this.#feeds.get(feed) ?? new Map<number, Entry>();
    entries.set(seq, { id, isChange: kind === 'update' });
    this.#feeds.set(feed, entries);
  }

  #raise(device: Id): void {
    const said = this.#said.get(device) ?? new Set();
    const water = this.#known.get(device)?.water ?? new Map<string, number>();
    for (const [feed, entries] of this.#feeds ?? []) {
      let upTo = water.get(feed) ?? 0;
      for (const [seq, { id }] of [...entries].toSorted(([a], [b]) => a - b)) {
        if (seq <= upTo) continue;
        if (!said.has(id)) break;
        upTo = seq;
      }
      if (upTo > 0) water.set(feed, upTo);
    }
    this.#known.set(device, { ...this.#known.get(device), water });
  }

  async #count(): Promise<void> {
    let count = 0;
    for (const [feed, entries] of this.#feeds ?? []) {
      if (!(await this.#isOwn(feed))) continue;
      for (const [seq, { isChange }] of entries) if (isChange && this.#with(feed, seq) === 0) count += 1;
    }
    this.#onlyHere = count;
  }

  async #isOwn(feed: string): Promise<boolean> {
    const known = this.#own.get(feed) ?? (await this.#parts.vault.feedHead(feed)) !== undefined;
    if (known) this.#own.set(feed, known);
    return known;
  }

  async #keep(): Promise<void> {
    const { vault, rows } = this.#parts;
    const changed = [...this.#changed];
    this.#changed.clear();
    const sealed = changed.map(async (device) => {
      const name = `${STORE}/${device}`;
      const { water = new Map(), met, ahead } = this.#known.get(device) ?? {};
      const content = { water: Object.fromEntries(water), ...(met && { met }), ...(ahead && { ahead }) };
      return { name, sealed: await rows.seal(name, writeCbor(content)) };
    });
    if (sealed.length > 0) await vault.keep({ rows: await Promise.all(sealed) });
  }
}

interface Entry {
  readonly id: string;
  readonly isChange: boolean;
}

const asMap = (value: unknown): unknown => (isRecord(value) ? new Map(Object.entries(value)) : value);
