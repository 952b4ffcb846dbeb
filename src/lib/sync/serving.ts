/** The half of a lane that gives: what the other asked for, in the order of its asking, as fast as the wire has room. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Shared } from './exchange.ts';
import { MESSAGE_LIMIT, type LaneMessage } from './laneMessage.ts';

/** Ids that may wait. A laptop that keeps the rules asks for one megabyte at a time, which is less. */
const WAITING_LIMIT = 8_192;
/** Envelopes read from the disk at once. */
const READ_AT_ONCE = 64;

export class Serving {
  readonly #shared: Shared;
  readonly #say: (message: LaneMessage) => Promise<void>;
  readonly #broke: () => void;
  #work: Promise<void> = Promise.resolve();
  #waiting = 0;
  #ended = false;

  constructor(shared: Shared, say: (message: LaneMessage) => Promise<void>, broke: () => void) {
    this.#shared = shared;
    this.#say = say;
    this.#broke = broke;
  }

  wanted(number: number, ids: readonly string[]): void {
    this.#waiting += ids.length + 1;
    if (this.#waiting > WAITING_LIMIT) return this.#broke();
    this.#work = this.#work.then(() => this.#serve(number, ids));
  }

  end(): void {
    this.#ended = true;
  }

  async #serve(number: number, ids: readonly string[]): Promise<void> {
    // Only what is told to all may be asked for: an id that somebody knows from elsewhere opens nothing.
    const here = ids.filter((id) => this.#shared.holdings.has(id));
    for (let at = 0; at < here.length && !this.#ended; at += READ_AT_ONCE)
      for (const envelopes of packed(await this.#shared.carried.bytesOf(here.slice(at, at + READ_AT_ONCE))))
        await this.#say({ say: 'envelopes', envelopes });
    this.#waiting -= ids.length + 1;
    if (!this.#ended) await this.#say({ say: 'served', number });
  }
}

/** As many in one message as fit. */
function packed(envelopes: readonly Bytes[]): Bytes[][] {
  const messages: Bytes[][] = [];
  let room = 0;
  for (const envelope of envelopes) {
    const size = 4 + envelope.length;
    if (size > room) {
      messages.push([]);
      room = MESSAGE_LIMIT - 1;
    }
    messages.at(-1)?.push(envelope);
    room -= size;
  }
  return messages;
}
