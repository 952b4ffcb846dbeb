/**
 * When to lock. Counted on two clocks. The wall clock goes on while a laptop sleeps, when timers stand still: on waking, the
 * first thing that runs compares it, before anything is painted. The other never goes back: whoever sets the wall clock
 * back gets no more time by it.
 */
export interface Time {
  /** Milliseconds of the wall clock (UTC, so that daylight saving is no jump). */
  readonly wall: number;
  /** Milliseconds that this page has been awake. */
  readonly awake: number;
}

export interface IdleRules {
  /** Milliseconds without a key, a click or a touch. */
  readonly lockAfter: number;
  readonly warnBefore: number;
  /** Milliseconds since unlocking, whatever happens. */
  readonly lockAlwaysAfter: number;
}

export const ordinaryRules: IdleRules = {
  lockAfter: 10 * 60_000,
  warnBefore: 2 * 60_000,
  lockAlwaysAfter: 12 * 3_600_000,
};
export const sharedRoomRules: IdleRules = { ...ordinaryRules, lockAfter: 5 * 60_000 };

export type IdleVerdict =
  { readonly act: 'nothing' } | { readonly act: 'warn'; readonly left: number } | { readonly act: 'lock' };

export class IdleClock {
  readonly #opened: Time;
  #lastActive: Time;
  #highest: number;

  /** `since`: when the school was unlocked (wall clock); earlier than now in a tab that took the key from another. */
  constructor(now: Time, since = now.wall) {
    this.#opened = { wall: Math.min(since, now.wall), awake: now.awake };
    this.#lastActive = now;
    this.#highest = now.wall;
  }

  active(now: Time): void {
    this.#lastActive = now;
    this.#highest = Math.max(this.#highest, now.wall);
  }

  /** A clock that went back by more than a minute locks too: how long nobody was here is then unknown. */
  judge(now: Time, rules: IdleRules): IdleVerdict {
    if (now.wall < this.#highest - 60_000) return { act: 'lock' };
    this.#highest = Math.max(this.#highest, now.wall);
    const idle = between(this.#lastActive, now);
    if (idle >= rules.lockAfter || between(this.#opened, now) >= rules.lockAlwaysAfter)
      return { act: 'lock' };
    const left = rules.lockAfter - idle;
    return left <= rules.warnBefore ? { act: 'warn', left } : { act: 'nothing' };
  }
}

const between = (then: Time, now: Time): number => Math.max(now.wall - then.wall, now.awake - then.awake);
