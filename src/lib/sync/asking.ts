/** The half of a lane that takes: what the other promised, what was asked of it, what came. */
import { sha256 } from '#lib/crypto/hash.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Have } from './carried.ts';
import type { Shared } from './exchange.ts';
import type { LaneProgress } from './lane.ts';
import type { LaneMessage } from './laneMessage.ts';

/** Bytes asked for and not yet on the disk. */
const IN_FLIGHT = 1024 * 1024;
/** Envelopes asked for at once: a promise of no size must not open the window wide. */
const ASKED_LIMIT = 2_000;
/** Envelopes of one asking, so that an answer is a bite for the disk. */
const ASK_AT_ONCE = 200;
/** Entries remembered of one laptop: 15 MB. A school with more is told in more than one round. */
const PROMISE_LIMIT = 100_000;
/** Milliseconds without an answer. */
const PATIENCE = 20_000;
/** Silences one after the other, promises not kept, envelopes that are no good: past this there is no use in talking. */
const SILENCES = 3;
const BROKEN_PROMISES = 1_000;
const NO_GOOD = 1_000;
/** Bytes that nobody asked for; a repeated answer is no attack. */
const UNASKED_LIMIT = 8 * 1024 * 1024;
const PROGRESS_EVERY = 500;

interface Asked {
  readonly size: number;
  readonly number: number;
}

export class Asking {
  readonly #shared: Shared;
  readonly #device: Id | undefined;
  readonly #say: (message: LaneMessage) => void;
  readonly #broke: () => void;
  /** Sizes by id, in the order of the promise: nearest work first. */
  readonly #promised = new Map<string, number>();
  readonly #asked = new Map<string, Asked>();
  #naming: Promise<void> = Promise.resolve();
  #unnamed = 0;
  #arrived: { readonly id: string; readonly envelope: Bytes }[] = [];
  #taking = false;
  #askedBytes = 0;
  #number = 0;
  #done = 0;
  #heardAt = 0;
  #told = 0;
  #unasked = 0;
  #silences = 0;
  #brokenPromises = 0;
  #refused = 0;
  #ended = false;

  constructor(
    shared: Shared,
    device: Id | undefined,
    say: (message: LaneMessage) => void,
    broke: () => void,
  ) {
    this.#shared = shared;
    this.#device = device;
    this.#say = say;
    this.#broke = broke;
  }

  get progress(): LaneProgress {
    return { done: this.#done, total: this.#done + this.#promised.size + this.#asked.size };
  }

  promised(entries: readonly Have[]): void {
    for (const { id, size } of entries)
      if (this.#promised.size < PROMISE_LIMIT && !this.#asked.has(id) && this.#shared.isWanted(id))
        this.#promised.set(id, size);
    this.askMore();
  }

  askMore(): void {
    if (this.#ended) return;
    let ids: string[] = [];
    const ask = () => {
      if (ids.length > 0) this.#say({ say: 'want', number: this.#number, ids });
      ids = [];
      this.#number = (this.#number + 1) % 2 ** 32;
    };
    for (const [id, size] of this.#promised) {
      if (this.#askedBytes >= IN_FLIGHT || this.#asked.size >= ASKED_LIMIT) break;
      if (this.#shared.isAsked(id)) continue;
      this.#promised.delete(id);
      if (!this.#shared.isWanted(id)) continue;
      if (this.#asked.size === 0) this.#heardAt = this.#shared.now();
      this.#shared.ask(id);
      this.#asked.set(id, { size, number: this.#number });
      this.#askedBytes += size;
      if (ids.push(id) === ASK_AT_ONCE) ask();
    }
    ask();
  }

  arrived(envelopes: readonly Bytes[]): void {
    this.#heardAt = this.#shared.now();
    this.#unnamed += envelopes.reduce((sum, { length }) => sum + length, 0);
    if (this.#unnamed > UNASKED_LIMIT) return this.#broke();
    this.#naming = this.#naming.then(() => this.#name(envelopes));
  }

  /** The other has answered that asking: what did not come, it does not have. */
  served(number: number): void {
    this.#heardAt = this.#shared.now();
    this.#naming = this.#naming.then(() => this.#miss(number));
  }

  tick(): void {
    if (this.#asked.size === 0 || this.#shared.now() - this.#heardAt < PATIENCE) return;
    if ((this.#silences += 1) >= SILENCES) return this.#broke();
    const late = [...this.#asked];
    this.#forget(late.map(([id]) => id));
    for (const [id, { size }] of late) this.#promised.set(id, size);
    this.#shared.release(late.map(([id]) => id));
  }

  end(): void {
    this.#ended = true;
    this.#promised.clear();
    const ids = [...this.#asked.keys()];
    this.#forget(ids);
    this.#shared.release(ids);
  }

  async #name(envelopes: readonly Bytes[]): Promise<void> {
    for (const envelope of envelopes) {
      this.#unnamed -= envelope.length;
      const id = await nameOf(envelope);
      const asked = this.#asked.get(id);
      if (asked && asked.size !== envelope.length) return this.#broke();
      if (asked) {
        this.#silences = 0;
        this.#asked.delete(id);
        this.#arrived.push({ id, envelope });
      } else if ((this.#unasked += envelope.length) > UNASKED_LIMIT) return this.#broke();
    }
    void this.#take();
  }

  /** One bite after the other, each as large as what came meanwhile; the window opens only when the disk has it. */
  async #take(): Promise<void> {
    if (this.#taking) return;
    this.#taking = true;
    while (this.#arrived.length > 0) {
      const envelopes = this.#arrived.map(({ envelope }) => envelope);
      const ids = this.#arrived.map(({ id }) => id);
      this.#arrived = [];
      const { refused } = await this.#shared.carried.take(envelopes, this.#device);
      this.#shared.settle(ids);
      for (const { length } of envelopes) this.#askedBytes -= length;
      this.#done += ids.length;
      if (this.#device) this.#shared.news.onPeerHave?.(this.#device, ids);
      if ((this.#refused += refused) > NO_GOOD) this.#broke();
      this.#shared.release(ids);
      this.#tellProgress();
    }
    this.#taking = false;
  }

  #tellProgress(): void {
    const { now, news } = this.#shared;
    const { done, total } = this.progress;
    if (done < total && now() - this.#told < PROGRESS_EVERY) return;
    this.#told = now();
    this.#say({ say: 'progress', done, total });
    news.onProgress?.();
  }

  #miss(number: number): void {
    const missing = [...this.#asked].filter(([, asked]) => asked.number === number).map(([id]) => id);
    if (missing.length === 0) return;
    this.#forget(missing);
    if ((this.#brokenPromises += missing.length) > BROKEN_PROMISES) this.#broke();
    this.#shared.release(missing);
  }

  #forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#askedBytes -= this.#asked.get(id)?.size ?? 0;
      this.#asked.delete(id);
    }
  }
}

/** SHA-256 of everything before the signature, as hex: an envelope's name, whatever its version. */
async function nameOf(envelope: Bytes): Promise<string> {
  return toHex(await sha256(envelope.slice(0, -64)));
}
