import { readTries, writeTries } from '#lib/vault/marks.ts';
import { triesNow, waitLeft } from '#lib/vault/tries.ts';

/** How long this device must wait before the next try (0: now; Infinity: only the kit opens). */
export function waitBeforeTry(name: string, now: number): number {
  const tries = triesNow(readTries(name), now);
  writeTries(name, tries);
  return waitLeft(tries, now);
}
