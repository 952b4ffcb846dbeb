import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';

export interface BackupAge {
  /** Whole days since the last one; undefined where there is none. */
  readonly days: number | undefined;
  /** None yet, or older than this many days: time for another. */
  readonly due: boolean;
}

export function backupAge(made: SchoolDate | undefined, askAfter: number, today: SchoolDate): BackupAge {
  // A clock that was set back makes no backup of tomorrow.
  const days = made && Math.max(0, daysBetween(made, today));
  return { days, due: days === undefined || days > askAfter };
}
