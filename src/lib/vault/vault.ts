/**
 * This device's disk: the truth on this device. A write is kept only when its strict transaction has completed, and
 * every way in which a disk can refuse is told.
 */
import Dexie from 'dexie';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { isOfNewerRelease, VaultDatabase } from './database.ts';
import { databaseName } from './databaseName.ts';
import type { EnvelopeRow, FeedRow, QuarantineRow, SealedRow } from './database.ts';
import { faultOf } from './faultOf.ts';

/** What one decision leaves on the disk: all of it or nothing of it. */
export interface Batch {
  readonly envelopes?: readonly EnvelopeRow[];
  readonly feeds?: readonly FeedRow[];
  readonly rows?: readonly SealedRow[];
  readonly dropRows?: readonly string[];
  readonly dropEnvelopes?: readonly string[];
  readonly quarantine?: readonly QuarantineRow[];
  readonly dropQuarantine?: readonly string[];
}

export interface VaultSizes {
  readonly byTag: ReadonlyMap<string, number>;
  readonly all: number;
  readonly since: number | undefined;
}

/** The row without which a vault is not a vault: an empty database where one has been is "missing", never a fresh start. */
export const SECRETS_ROW = 'secrets/device';

/** Takes a vault away: one that was never finished, or the invented one. Waits until other tabs have let go of it. */
export const discardVault = (vault: string): Promise<void> => Dexie.delete(databaseName(vault));

/** Milliseconds that an opening may wait for another window before it is said. */
const LONGEST_OPENING = 8_000;

export class Vault {
  readonly #name: string;
  #db: VaultDatabase;
  #listeners = new Set<(fault: Fault) => void>();
  readonly #keptListeners = new Set<(rows: readonly EnvelopeRow[]) => void>();
  #leaving = false;
  #readOnly = false;
  /** What is done before this disk gives way to a newer release in another tab. */
  beforeGivingWay: () => Promise<unknown> = () => Promise.resolve();

  private constructor(name: string) {
    this.#name = name;
    this.#db = this.#connect();
  }

  /** Makes a vault that has not been here before. */
  static async create(vault: string): Promise<Result<Vault, Fault>> {
    const made = new Vault(databaseName(vault));
    const opened = await made.#open();
    return opened.ok ? ok(made) : opened;
  }

  /** Opens a vault that has been here; `missing` when the browser no longer has it. */
  static async open(vault: string): Promise<Result<Vault, Fault>> {
    return new Vault(databaseName(vault)).#reopen();
  }

  /** Opens the database again where the browser closed it; `missing` where it is gone. */
  async ready(): Promise<Result<Vault, Fault>> {
    return this.#db.isOpen() ? ok(this) : this.#reopen();
  }

  /** A newer release has changed this disk: everything is read as it lies, and nothing is written by this one. */
  get readOnly(): boolean {
    return this.#readOnly;
  }

  async keep(batch: Batch): Promise<Result<'kept', Fault>> {
    const ready = await this.ready();
    if (!ready.ok) return ready;
    if (this.#readOnly) return err('newer');
    const { envelopes, feeds, rows, quarantine } = this.#db;
    try {
      await this.#db.transaction('rw', [envelopes, feeds, rows, quarantine], async () => {
        if (batch.envelopes?.length) await envelopes.bulkPut([...batch.envelopes]);
        if (batch.feeds?.length) await feeds.bulkPut([...batch.feeds]);
        if (batch.rows?.length) await rows.bulkPut([...batch.rows]);
        if (batch.dropRows?.length) await rows.bulkDelete([...batch.dropRows]);
        if (batch.dropEnvelopes?.length) await envelopes.bulkDelete([...batch.dropEnvelopes]);
        if (batch.quarantine?.length) await quarantine.bulkPut([...batch.quarantine]);
        if (batch.dropQuarantine?.length) await quarantine.bulkDelete([...batch.dropQuarantine]);
      });
      if (batch.envelopes?.length) for (const listener of this.#keptListeners) listener(batch.envelopes);
      return ok('kept');
    } catch (problem) {
      const fault = faultOf(problem);
      this.#tell(fault);
      return err(fault);
    }
  }

  /** Adds what is not there yet: no row is written over and no feed is set back. */
  async add(batch: Pick<Batch, 'envelopes' | 'feeds' | 'rows'>): Promise<Result<'kept', Fault>> {
    const { envelopes = [], feeds = [], rows = [] } = batch;
    const heads = await this.#db.feeds.bulkGet(feeds.map(({ feed }) => feed));
    const [there, named] = [
      await this.#db.envelopes.bulkGet(envelopes.map(({ id }) => id)),
      await this.#db.rows.bulkGet(rows.map(({ name }) => name)),
    ];
    return this.keep({
      envelopes: envelopes.filter((_, index) => !there[index]),
      feeds: feeds.filter(({ seq }, index) => seq > (heads[index]?.seq ?? 0)),
      rows: rows.filter((_, index) => !named[index]),
    });
  }

  /** What is set aside of one record; an entry that stood before keeps the day on which it was first seen, and who it was. */
  async replaceQuarantine(tag: string, rows: readonly QuarantineRow[]): Promise<void> {
    const before = await this.#db.quarantine.filter((row) => row.tag === tag).toArray();
    if (before.length === 0 && rows.length === 0) return;
    const known = new Map(before.map((row) => [row.id, row]));
    const gone = before.filter(({ id }) => rows.every((row) => row.id !== id)).map(({ id }) => id);
    await this.keep({
      quarantine: rows.map((row) => ({ ...row, ...first(known.get(row.id)) })),
      dropQuarantine: gone,
    });
  }

  envelopesOf(tag: string): Promise<EnvelopeRow[]> {
    return this.#db.envelopes.where('tag').equals(tag).toArray();
  }

  countOf(tag: string): Promise<number> {
    return this.#db.envelopes.where('tag').equals(tag).count();
  }

  envelopesById(ids: readonly string[]): Promise<(EnvelopeRow | undefined)[]> {
    return this.#db.envelopes.bulkGet([...ids]);
  }

  /** Those that stand at one of these places, `[feed, sequence]`. */
  envelopesAt(places: readonly (readonly [string, number])[]): Promise<EnvelopeRow[]> {
    return this.#db.envelopes
      .where('[feed+seq]')
      .anyOf(places.map((place) => [...place]))
      .toArray();
  }

  /** Every envelope in turn, without its bytes being held. */
  async eachEnvelope(look: (row: EnvelopeRow) => void): Promise<void> {
    await this.#db.envelopes.each(look);
  }

  feedHead(feed: string): Promise<FeedRow | undefined> {
    return this.#db.feeds.get(feed);
  }

  row(name: string): Promise<SealedRow | undefined> {
    return this.#db.rows.get(name);
  }

  /** All sealed rows of one store; the empty name is all of them. */
  rowsUnder(store: string): Promise<SealedRow[]> {
    return this.#db.rows
      .where('name')
      .startsWith(store === '' ? '' : `${store}/`)
      .toArray();
  }

  countUnder(store: string): Promise<number> {
    return this.#db.rows.where('name').startsWith(`${store}/`).count();
  }

  quarantined(): Promise<QuarantineRow[]> {
    return this.#db.quarantine.toArray();
  }

  /** Every envelope there is, for an export; memory holds them once. */
  allEnvelopes(): Promise<EnvelopeRow[]> {
    return this.#db.envelopes.toArray();
  }

  /** Bytes of what lies here, by the tag of its record, and when the oldest came. Counted one by one, never held at once. */
  async sizes(): Promise<VaultSizes> {
    const byTag = new Map<string, number>();
    let all = 0;
    let since: number | undefined;
    await this.#db.envelopes.each(({ tag, bytes, keptAt }) => {
      byTag.set(tag, (byTag.get(tag) ?? 0) + bytes.length);
      all += bytes.length;
      since = Math.min(since ?? keptAt, keptAt);
    });
    await this.#db.rows.each(({ sealed }) => (all += sealed.length));
    return { byTag, all, since };
  }

  allFeeds(): Promise<FeedRow[]> {
    return this.#db.feeds.toArray();
  }

  /** All of it as it is at one moment, whatever is written meanwhile. */
  everything(): Promise<{ envelopes: EnvelopeRow[]; feeds: FeedRow[]; rows: SealedRow[] }> {
    const { envelopes, feeds, rows } = this.#db;
    return this.#db.transaction('r', [envelopes, feeds, rows], async () => ({
      envelopes: await envelopes.toArray(),
      feeds: await feeds.toArray(),
      rows: await rows.toArray(),
    }));
  }

  onFault(listener: (fault: Fault) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Told of every envelope that the disk took from this window, also of one that only changed its state. */
  onKept(listener: (rows: readonly EnvelopeRow[]) => void): () => void {
    this.#keptListeners.add(listener);
    return () => this.#keptListeners.delete(listener);
  }

  close(): void {
    this.#leaving = true;
    this.#listeners.clear();
    this.#keptListeners.clear();
    this.#db.close();
  }

  #connect(): VaultDatabase {
    const db = new VaultDatabase(this.#name, this.#readOnly);
    db.on('blocked', () => this.#tell('blocked'));
    // Another tab deletes or upgrades: step aside, or it would wait for ever; and say so.
    db.on('versionchange', ({ newVersion }) => {
      void this.#stepAside(db, newVersion !== null);
      return false;
    });
    db.on('close', () => this.#tell('closed'));
    return db;
  }

  async #open(): Promise<Result<'open', Fault>> {
    const db = this.#db;
    const opening = db.open().then(() => 'open' as const);
    try {
      const opened = await Promise.race([opening, after(LONGEST_OPENING)]);
      if (opened === 'open') return ok(opened);
      // Whatever comes of it later: nobody waits for it any more.
      opening.catch(() => undefined);
      db.close();
      return err('blocked');
    } catch (problem) {
      return err(faultOf(problem));
    }
  }

  /** A newer release waits until this one has kept what it holds; then what it made of the disk is read, no more. */
  async #stepAside(db: VaultDatabase, upgraded: boolean): Promise<void> {
    if (upgraded) await Promise.race([this.beforeGivingWay(), after(LONGEST_STAY)]);
    db.close();
    if (upgraded) await after(UPGRADE_BEGINS);
    if (upgraded) await this.#reopen(true);
    this.#tell(upgraded ? 'newer' : 'closed');
  }

  /** `changed`: known already to be a newer release's, also while that is still at it. */
  async #reopen(changed = false): Promise<Result<Vault, Fault>> {
    if (this.#leaving) return err('closed');
    try {
      if (!(await Dexie.getDatabaseNames()).includes(this.#name)) return err('missing');
      this.#readOnly = changed || (await isOfNewerRelease(this.#name));
      this.#db = this.#connect();
      const opened = await this.#open();
      if (!opened.ok) return opened;
      if (!this.#readOnly && this.#db.isNewer) return this.#closeAs('newer');
      if (this.#readOnly && !this.#db.isReadable) return this.#closeAs('newer');
      if (await this.#db.rows.get(SECRETS_ROW)) return ok(this);
      return this.#closeAs('missing');
    } catch (problem) {
      return err(faultOf(problem));
    }
  }

  #closeAs(fault: Fault): Result<Vault, Fault> {
    this.#db.close();
    return err(fault);
  }

  #tell(fault: Fault): void {
    if (this.#leaving) return;
    for (const listener of this.#listeners) listener(fault);
  }
}

/** Milliseconds that a newer release waits for this one, and that its own upgrade gets to be the next in the queue. */
const LONGEST_STAY = 2_000;
const UPGRADE_BEGINS = 50;

const first = (row: QuarantineRow | undefined): Partial<QuarantineRow> =>
  row ? { since: row.since, ...(row.who ? { who: row.who } : {}) } : {};

const after = (milliseconds: number): Promise<void> =>
  new Promise((passed) => setTimeout(passed, milliseconds));
