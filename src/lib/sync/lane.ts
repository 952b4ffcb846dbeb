/**
 * One laptop's end of the talk about sealed bytes with one other: what do you have, give me these, here they are. Whatever
 * the other says, it does not throw, and what it may make this laptop hold has a limit.
 */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Asking } from './asking.ts';
import type { Shared } from './exchange.ts';
import type { Have } from './carried.ts';
import { decodeLane, encodeLane, LANE_VERSION, LIST_LIMIT } from './laneMessage.ts';
import type { ByeReason, FeedDigest, LaneMessage, ReadLaneMessage } from './laneMessage.ts';
import { Serving } from './serving.ts';

export interface LaneWire {
  /** Resolves when there is room for more. A wire that is gone resolves too. */
  send(message: Bytes): Promise<void>;
  /** The lane is over. `protocol`: the other broke the rules, which counts against it. */
  close(reason: ByeReason): void;
}

export interface LaneProgress {
  /** Envelopes. */
  readonly done: number;
  readonly total: number;
}

const FEEDS_LIMIT = 20_000;
/** A flood of greetings is answered no more often than this. */
const ANSWER_EVERY = 5_000;

export class Lane {
  readonly device: Id | undefined;
  readonly #shared: Shared;
  readonly #wire: LaneWire;
  readonly #onEnd: () => void;
  readonly #asking: Asking;
  readonly #serving: Serving;
  #saying: Promise<void> = Promise.resolve();
  #ended = false;
  #feeds: FeedDigest[] = [];
  #answered = Number.NEGATIVE_INFINITY;
  #saidClock = false;
  readonly #told = new Map<string, string>();
  /** How far the other is with what it wants from all laptops, as it says. */
  theirs: LaneProgress | undefined;

  constructor(shared: Shared, device: Id | undefined, wire: LaneWire, onEnd: () => void) {
    this.device = device;
    this.#shared = shared;
    this.#wire = wire;
    this.#onEnd = onEnd;
    const say = (message: LaneMessage) => this.#say(message);
    const broke = () => this.leave('protocol');
    this.#asking = new Asking(shared, device, (message) => void say(message), broke);
    this.#serving = new Serving(shared, say, broke);
  }

  /** How far this laptop is with what the other promised. */
  get progress(): LaneProgress {
    return this.#asking.progress;
  }

  greet(): void {
    if (!this.#saidClock) void this.#say({ say: 'clock', at: this.#shared.clock() });
    this.#saidClock = true;
    void this.#shared.holdings.whole().then((whole) => {
      void this.#say({ say: 'hello', version: LANE_VERSION, ...whole });
    });
  }

  /** Newly kept here. */
  tell(entries: readonly Have[]): void {
    for (let at = 0; at < entries.length; at += LIST_LIMIT)
      void this.#say({ say: 'have', entries: entries.slice(at, at + LIST_LIMIT) });
  }

  askMore(): void {
    if (!this.#ended) this.#asking.askMore();
  }

  tick(): void {
    this.#asking.tick();
  }

  /** A sign of life, so that silence means something. */
  ping(): void {
    void this.#say({ say: 'ping' });
  }

  /** Takes any bytes. */
  hear(bytes: Bytes): void {
    if (this.#ended) return;
    const message = decodeLane(bytes);
    if (message) this.#answer(message);
    else this.leave('protocol');
  }

  /** Says why, then closes. */
  leave(reason: ByeReason): void {
    if (this.#ended) return;
    void this.#say({ say: 'bye', reason });
    this.end();
    void this.#saying.then(() => this.#wire.close(reason));
  }

  /** The wire is gone: what was asked of it may be asked of others. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd();
    this.#asking.end();
    this.#serving.end();
  }

  #answer(message: ReadLaneMessage): void {
    switch (message.say) {
      case 'hello':
        if (message.version !== LANE_VERSION) this.leave('newerVersion');
        else void this.#compare(message.digest);
        return;
      case 'feeds':
        this.#collect(message.feeds, message.last);
        return;
      case 'have':
        this.#asking.promised(message.entries);
        this.#sameAsHere(message.entries.map(({ id }) => id));
        return;
      case 'want':
        this.#serving.wanted(message.number, message.ids);
        return;
      case 'envelopes':
        this.#asking.arrived(message.envelopes);
        return;
      case 'served':
        this.#asking.served(message.number);
        return;
      case 'progress':
        this.theirs = { done: message.done, total: message.total };
        this.#shared.news.onProgress?.();
        return;
      case 'clock':
        if (this.device) this.#shared.news.onPeerClock?.(this.device, message.at - this.#shared.clock());
        return;
      case 'bye':
        this.end();
        this.#wire.close(message.reason);
        return;
      case 'ping':
      case 'newer':
    }
  }

  async #compare(digest: string): Promise<void> {
    const { holdings, now } = this.#shared;
    if ((await holdings.whole()).digest === digest) {
      if (this.#told.get('') !== digest) this.#sameAsHere(holdings.ids());
      this.#told.set('', digest);
      return;
    }
    if (now() - this.#answered < ANSWER_EVERY) return;
    this.#answered = now();
    const feeds = await holdings.feeds();
    for (let at = 0; at === 0 || at < feeds.length; at += LIST_LIMIT) {
      const last = at + LIST_LIMIT >= feeds.length;
      void this.#say({ say: 'feeds', last, feeds: feeds.slice(at, at + LIST_LIMIT) });
    }
  }

  #collect(feeds: readonly FeedDigest[], last: boolean): void {
    if (this.#feeds.length + feeds.length > FEEDS_LIMIT) return this.leave('protocol');
    this.#feeds.push(...feeds);
    if (!last) return;
    const theirs = this.#feeds;
    this.#feeds = [];
    void this.#tellWhatDiffers(theirs);
  }

  async #tellWhatDiffers(theirs: readonly FeedDigest[]): Promise<void> {
    const { holdings } = this.#shared;
    const known = new Map(theirs.map(({ feed, digest }) => [feed, digest]));
    const differing = new Set<string>();
    for (const { feed, digest } of await holdings.feeds()) {
      if (known.get(feed) !== digest) differing.add(feed);
      else if (this.#told.get(feed) !== digest) {
        this.#told.set(feed, digest);
        this.#sameAsHere(holdings.idsOf(feed));
      }
    }
    this.tell(holdings.entriesOf(differing));
  }

  #sameAsHere(ids: readonly string[]): void {
    const same = ids.filter((id) => this.#shared.holdings.has(id));
    if (this.device && same.length > 0) this.#shared.news.onPeerHave?.(this.device, same);
  }

  /** In order, each when the wire has room. */
  #say(message: LaneMessage): Promise<void> {
    if (this.#ended) return this.#saying;
    const bytes = encodeLane(message);
    this.#saying = this.#saying.then(() => this.#wire.send(bytes));
    return this.#saying;
  }
}
