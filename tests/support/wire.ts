/** Several laptops in one program, joined by wires that lose, repeat and swap messages as a seed says. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Exchange, type ExchangeNews } from '#lib/sync/exchange.ts';
import type { Lane } from '#lib/sync/lane.ts';
import type { ByeReason } from '#lib/sync/laneMessage.ts';
import { setTimeout as breath } from 'node:timers/promises';
import { vi } from 'vitest';
import type { MemoryCarried } from './carried.ts';

export type Chance = () => number;

/** Mulberry32: the same seed, the same weather. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Weather {
  readonly drop: number;
  readonly repeat: number;
  readonly swap: number;
}

export const fair: Weather = { drop: 0, repeat: 0, swap: 0 };

/** Breaths without a word; on a bad wire a false silence is one more loss. */
const quietOf = (weather: Weather): number => (weather.drop > 0 ? 3 : 12);

interface OnTheWay {
  readonly to: () => Lane | undefined;
  readonly bytes: Bytes;
}

/** A clock, wires and laptops. Time passes only in `pass`. */
export class Meeting {
  now = 0;
  readonly #chance: Chance;
  readonly #weather: Weather;
  readonly #exchanges: Exchange[] = [];
  readonly #carried: MemoryCarried[] = [];
  #onTheWay: OnTheWay[] = [];
  readonly closed: ByeReason[] = [];
  bytes = 0;

  constructor(seed = 1, weather: Weather = fair) {
    this.#chance = chanceFrom(seed);
    this.#weather = weather;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  }

  arrive(carried: MemoryCarried, news: ExchangeNews = {}): Exchange {
    const exchange = new Exchange(carried, news, () => this.now);
    this.#exchanges.push(exchange);
    this.#carried.push(carried);
    return exchange;
  }

  /** Returns how to cut the wire. */
  join(a: Exchange, aId: Id, b: Exchange, bId: Id): () => void {
    const ends: { a?: Lane; b?: Lane } = {};
    const cut = () => {
      const [one, other] = [ends.a, ends.b];
      delete ends.a;
      delete ends.b;
      one?.end();
      other?.end();
    };
    const wire = (to: () => Lane | undefined) => ({
      send: async (bytes: Bytes) => this.#send({ to, bytes }),
      close: (reason: ByeReason) => {
        this.closed.push(reason);
        cut();
      },
    });
    ends.a = a.join(
      bId,
      wire(() => ends.b),
    );
    ends.b = b.join(
      aId,
      wire(() => ends.a),
    );
    return cut;
  }

  /** A laptop of which only the wire is known: `says` hands its bytes to the honest one. */
  joinStranger(honest: Exchange, id: Id, hears: (bytes: Bytes) => void): (bytes: Bytes) => void {
    const lane = honest.join(id, {
      send: async (bytes) => hears(bytes),
      close: (reason) => void this.closed.push(reason),
    });
    return (bytes) => lane.hear(bytes);
  }

  /** Delivers what is on the way, in seconds of its own clock, until `isOver` or the seconds are used up. */
  async pass(seconds: number, isOver: () => boolean = () => false): Promise<boolean> {
    for (let second = 0; second < seconds; second += 1) {
      // What a laptop works out meanwhile takes real time; a second is over when nobody has anything more to say.
      for (let quiet = 0; quiet < quietOf(this.#weather); quiet += 1) {
        await breath(1);
        vi.advanceTimersByTime(250);
        if (this.#deliver() > 0 || this.#carried.some(({ isBusy }) => isBusy)) quiet = 0;
        if (isOver()) return true;
      }
      this.now += 1_000;
      for (const exchange of this.#exchanges) exchange.tick();
    }
    return isOver();
  }

  #send(message: OnTheWay): void {
    this.bytes += message.bytes.length;
    if (this.#chance() < this.#weather.drop) return;
    this.#onTheWay.push(message);
    if (this.#chance() < this.#weather.repeat) this.#onTheWay.push(message);
  }

  #deliver(): number {
    const now = this.#onTheWay;
    this.#onTheWay = [];
    for (let at = 1; at < now.length; at += 1) {
      const [before, after] = [now[at - 1], now[at]];
      if (before && after && this.#chance() < this.#weather.swap) [now[at - 1], now[at]] = [after, before];
    }
    for (const { to, bytes } of now) to()?.hear(bytes);
    return now.length;
  }
}
