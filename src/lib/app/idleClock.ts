/**
 * When to lock. Counted on the wall clock, because timers sleep while a laptop sleeps: on waking, the first thing that
 * runs compares the clock, before anything is painted.
 */
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
  #openedAt: number;
  #lastActive: number;
  #highest: number;

  constructor(now: number) {
    this.#openedAt = this.#lastActive = this.#highest = now;
  }

  active(now: number): void {
    this.#lastActive = this.#highest = now;
  }

  /** A clock that went back by more than a minute locks too: how long nobody was here is then unknown. */
  judge(now: number, rules: IdleRules): IdleVerdict {
    if (now < this.#highest - 60_000) return { act: 'lock' };
    this.#highest = Math.max(this.#highest, now);
    const idle = now - this.#lastActive;
    if (idle >= rules.lockAfter || now - this.#openedAt >= rules.lockAlwaysAfter) return { act: 'lock' };
    const left = rules.lockAfter - idle;
    return left <= rules.warnBefore ? { act: 'warn', left } : { act: 'nothing' };
  }
}
