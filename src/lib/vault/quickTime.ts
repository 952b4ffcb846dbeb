/** How long the quick way in stays open: within the day on which somebody typed the passphrase. */
export const QUICK_FOR = 12 * 3_600_000;

/** Clocks are corrected by seconds, not by more. */
const SLACK = 60_000;

interface QuickTimes {
  /** When the passphrase or the kit last opened this school here (ms); bound into the sealing. */
  readonly from: number;
  readonly until: number;
}

/** `seen`: the latest time that this device has ever seen. A clock that was set back ends the day, it does not make it longer. */
export const isQuickOver = ({ from, until }: QuickTimes, seen: number, now: number): boolean =>
  now >= until || until - from > QUICK_FOR || now < Math.max(from, seen) - SLACK;
