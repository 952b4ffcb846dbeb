/**
 * How guessing is slowed on this screen: five free tries, then 30 seconds, doubling; after a hundred only the recovery
 * kit opens. It does not bind somebody who copied the disk: that is what Argon2id is for.
 */
export interface Tries {
  readonly failures: number;
  /** No try before this instant (ms). */
  readonly until: number;
  /** The latest time this device has seen: a clock that was set back does not shorten the wait. */
  readonly seen: number;
}

export const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 24 * 3_600_000;
const ONLY_KIT_AFTER = 100;

export const noTries: Tries = { failures: 0, until: 0, seen: 0 };

const waitAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(FIRST_WAIT * 2 ** (failures - FREE_TRIES), LONGEST_WAIT);

/** What stands now, with the wait begun again where the clock went back. */
export function triesNow(tries: Tries, now: number): Tries {
  const wentBack = now < tries.seen - 60_000;
  return {
    ...tries,
    until: wentBack && tries.until > tries.seen ? now + waitAfter(tries.failures) : tries.until,
    seen: wentBack ? now : Math.max(tries.seen, now),
  };
}

export function failedTry(tries: Tries, now: number): Tries {
  const failures = tries.failures + 1;
  return { failures, until: now + waitAfter(failures), seen: Math.max(tries.seen, now) };
}

/** Milliseconds until the next try; 0 when one is allowed; Infinity when only the kit opens. */
export function waitLeft(tries: Tries, now: number): number {
  if (tries.failures >= ONLY_KIT_AFTER) return Infinity;
  return Math.max(0, tries.until - now);
}
