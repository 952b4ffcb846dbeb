/** The schools that this browser has or has had, by the labels that their owners chose. */
import { markedVaults, unmarkVault } from '#lib/vault/marks.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { vaultExists } from '#lib/vault/vaultExists.ts';
import { isInvented } from './inventedVault.ts';
import { seeSlots } from './readSlots.ts';

export interface SchoolHere {
  readonly name: string;
  /** Empty when the slots that held the label are gone. */
  readonly label: string;
  /** The browser has removed the database or the slots: a screen says so, and never a fresh start. */
  readonly missing: boolean;
  /** The school of nobody: without a label, because its name is no secret. */
  readonly invented: boolean;
  /** Its lock was made by a newer release: this one cannot open it, and nothing is wrong with it. */
  readonly newer: boolean;
}

export async function schoolsHere(): Promise<SchoolHere[]> {
  const store = await slotStore();
  const names = [...new Set([...(await store.list()), ...markedVaults()])];
  return Promise.all(
    names.map(async (name) => {
      const slots = await seeSlots(name);
      const missing = !slots || !(await vaultExists(name));
      return {
        name,
        label: slots?.label ?? '',
        missing,
        newer: slots?.v === 'newer',
        invented: isInvented(name),
      };
    }),
  );
}

/** Takes a school that is gone off the list, at its owner's wish. */
export async function forgetSchool(name: string): Promise<void> {
  await (await slotStore()).remove(name);
  unmarkVault(name);
}
