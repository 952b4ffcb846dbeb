import { forgetBeacons } from '#lib/sync/forgetBeacons.ts';
import { forgetFolder } from '#lib/vault/folderHandles.ts';
import { unmarkVault } from '#lib/vault/marks.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { discardVault } from '#lib/vault/vault.ts';

/** Everything of a school on this browser: its slots first, so that what is left of the rest is without a key. */
export async function removeSchool(name: string): Promise<void> {
  try {
    await (await slotStore()).remove(name);
  } finally {
    await discardVault(name);
    unmarkVault(name);
    await forgetFolder(name);
    await forgetBeacons(`holdfast-beacon-${name}-`, '');
  }
}
