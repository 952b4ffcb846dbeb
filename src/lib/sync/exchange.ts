/**
 * Joins the lanes of one school: each envelope is asked from one laptop, what a laptop promised and did not give is asked
 * from the next, and what is newly kept here is told to all.
 */
import type { Id } from '#lib/kernel/ids.ts';
import type { Carried, Have } from './carried.ts';
import { Holdings } from './holdings.ts';
import { Lane, type LaneWire } from './lane.ts';

export interface ExchangeNews {
  /** `device` keeps these too: what the screen counts as "on N laptops". */
  onPeerHave?(device: Id, ids: readonly string[]): void;
  /** How many milliseconds the clock of `device` is ahead of this one; below zero where it is behind. */
  onPeerClock?(device: Id, ahead: number): void;
  /** Something moved that a screen may show. */
  onProgress?(): void;
}

/** What the lanes share. */
export interface Shared {
  readonly carried: Carried;
  readonly holdings: Holdings;
  /** A clock that only runs on, for waiting. */
  readonly now: () => number;
  /** What this laptop takes for the time of day (ms since 1970). */
  readonly clock: () => number;
  readonly news: ExchangeNews;
  /** Whether it is worth asking for at all: not here, and not refused before. */
  isWanted(id: string): boolean;
  isAsked(id: string): boolean;
  ask(id: string): void;
  /** Not asked any more, by whatever end; the others may. */
  release(ids: readonly string[]): void;
  /** Handed to the disk: it is kept, or it is no good. */
  settle(ids: readonly string[]): void;
}

/**
 * Milliseconds. What is new is told together, and after the beacon: what that brought nobody has to ask for. Long enough for a
 * beacon's update to be through three laptops, short beside what a person notices.
 */
const GATHER = 200;
/** Laptops compare everything this often: what a lost message left out is found. */
const COMPARE = 60_000;
const SETTLED_LIMIT = 200_000;

export class Exchange {
  readonly #lanes = new Set<Lane>();
  readonly #asked = new Set<string>();
  #settled = new Set<string>();
  readonly #shared: Shared;
  readonly #stopListening: () => void;
  readonly #ready: Promise<void>;
  #gathered: string[] = [];
  #telling: ReturnType<typeof setTimeout> | undefined;
  #compared: number;

  constructor(carried: Carried, news: ExchangeNews = {}, now: () => number = () => Date.now()) {
    const holdings = new Holdings(carried);
    this.#shared = {
      carried,
      holdings,
      now,
      clock: () => Date.now(),
      news,
      isWanted: (id) => !holdings.has(id) && !this.#settled.has(id),
      isAsked: (id) => this.#asked.has(id),
      ask: (id) => void this.#asked.add(id),
      release: (ids) => this.#release(ids),
      settle: (ids) => this.#settle(ids),
    };
    this.#compared = now();
    this.#stopListening = carried.onKept((ids) => this.#gather(ids));
    this.#ready = holdings.refresh();
  }

  /** A lane with an admitted laptop. It speaks first by itself; hand it what arrives, and `end` it when the wire is gone. */
  join(device: Id | undefined, wire: LaneWire): Lane {
    const lane = new Lane(this.#shared, device, wire, () => this.#lanes.delete(lane));
    this.#lanes.add(lane);
    void this.#ready.then(() => lane.greet());
    return lane;
  }

  /** Whether the disk has it. */
  isHere(id: string): boolean {
    return this.#shared.holdings.has(id);
  }

  /** Resolves when it is known what the disk has. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Once a second, by whoever owns the clock. */
  tick(): void {
    for (const lane of this.#lanes) lane.tick();
    if (this.#shared.now() - this.#compared >= COMPARE) this.#compare();
  }

  /** What was refused may be good now: somebody was admitted, a key came, the disk has room again. */
  recheck(): void {
    this.#settled = new Set();
    this.#compare();
  }

  stop(): void {
    this.#stopListening();
    clearTimeout(this.#telling);
    for (const lane of this.#lanes) lane.leave('locked');
  }

  #compare(): void {
    this.#compared = this.#shared.now();
    void this.#shared.holdings.refresh().then(() => {
      for (const lane of this.#lanes) lane.greet();
    });
  }

  #release(ids: readonly string[]): void {
    for (const id of ids) this.#asked.delete(id);
    for (const lane of this.#lanes) lane.askMore();
  }

  #settle(ids: readonly string[]): void {
    if (this.#settled.size > SETTLED_LIMIT) this.#settled = new Set();
    for (const id of ids) this.#settled.add(id);
  }

  #gather(ids: readonly string[]): void {
    this.#gathered.push(...ids);
    this.#telling ??= setTimeout(() => void this.#tell(), GATHER);
  }

  async #tell(): Promise<void> {
    const ids = this.#gathered;
    this.#gathered = [];
    this.#telling = undefined;
    await this.#ready;
    const added: readonly Have[] = await this.#shared.holdings.add(ids);
    for (const lane of this.#lanes) {
      if (added.length > 0) lane.tell(added);
      lane.askMore();
    }
  }
}
