import { oneRestore } from '../oneWriter.ts';
import { unfinishedVault, unmarkUnfinished } from '#lib/vault/marks.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { discardVault } from '#lib/vault/vault.ts';

/** Takes away what a restore that was broken off left on the disk. Only inside the lock of restores. */
export async function sweepUnfinished(): Promise<void> {
  const name = unfinishedVault();
  if (!name) return;
  await discardVault(name);
  const store = await slotStore();
  if ((await store.list()).includes(name)) await store.remove(name);
  unmarkUnfinished();
}

/** At the door: waits for a restore that another tab is at. */
export const sweepBrokenOff = (): Promise<void> => oneRestore()(sweepUnfinished);
