/**
 * Puts a school on this disk, founded or from a backup: all of it or nothing of it, also when the browser is killed half
 * way. Its lock (the slots) is written last.
 */
import type { Result } from '#lib/kernel/result.ts';
import { markUnfinished, markVault, unfinishedVault, unmarkUnfinished } from '#lib/vault/marks.ts';
import { oneArrival } from './oneWriter.ts';
import { seeSlots } from './readSlots.ts';
import { removeSchool } from './removeSchool.ts';

export function wholeOrNothing<T, E>(name: string, fill: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
  return oneArrival()(async () => {
    await sweep();
    markUnfinished(name);
    let whole = false;
    try {
      const filled = await fill();
      whole = filled.ok;
      return filled;
    } finally {
      if (whole) markVault(name);
      // A disk that refuses even this is left with ciphertext to which there is no key.
      else await Promise.allSettled([removeSchool(name)]);
      unmarkUnfinished();
    }
  });
}

/** At the door: takes away what was broken off, once no other tab is at it. */
export const sweepBrokenOff = (): Promise<void> => oneArrival()(sweep);

/**
 * A browser writes its marks down seconds later, and one that is killed forgets the last of them: that a school is
 * unfinished may still stand there when it has long been kept. The lock is on the disk before anybody is told, so whatever
 * has one is whole.
 */
async function sweep(): Promise<void> {
  const name = unfinishedVault();
  if (!name) return;
  if (await seeSlots(name)) markVault(name);
  else await removeSchool(name);
  unmarkUnfinished();
}
