/** A school worth keeping, its backup, and a laptop on which nothing has ever been. */
import { makeBackup, type MadeBackup } from '#lib/app/backup/makeBackup.ts';
import type { BackupWay } from '#lib/app/backup/openBackup.ts';
import { readBackup, type ReadBackup } from '#lib/app/backup/readBackup.ts';
import type { Watched } from '#lib/app/backup/backupRefusal.ts';
import { restoreBackup } from '#lib/app/backup/restoreBackup.ts';
import type { OpenVault } from '#lib/app/openVault.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { openCase } from '#lib/domain/case/openCase.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addHandStudent } from '#lib/domain/student/addHandStudent.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { writeReflection } from '#lib/domain/wellbeing/writeReflection.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { discardVault } from '#lib/vault/vault.ts';
import { idOf } from './people.ts';
import { PASSPHRASE, type SchoolOnALaptop } from './school.ts';
import { goalInput, theCase } from './story.ts';

export const noor = idOf('Noor');
export const unwatched: Watched = { signal: new AbortController().signal, onProgress: () => undefined };
export const NEW_PASSPHRASE = 'seven gulls above the grey harbour';

const words = { readMe: 'how to open this', purpose: 'backup', recipient: 'a stick in the safe' };

/** A student, a strength, a case with a plan, something private, something half written. */
export async function fillSchool({ workspace }: SchoolOnALaptop): Promise<void> {
  await workspace.perform(addHandStudent, { student: noor, given: 'Noor', family: 'Haddad', grade: '09' });
  await workspace.perform(addStrength, { student: noor, text: 'sings in the choir' });
  await workspace.perform(openCase, {
    case: theCase,
    student: noor,
    lead: workspace.me.member,
    tier: '2b',
    because: 'seven absences since September',
  });
  await workspace.perform(addGoal, goalInput);
  const own = await workspace.privateRecord();
  await workspace.perform(writeReflection, { private: own.id, felt: 'proud of her' });
  workspace.drafts.write('refer', { seen: 'asleep in second period' });
}

export async function backUp(workspace: Workspace, passphrase = PASSPHRASE): Promise<MadeBackup> {
  const made = await makeBackup(workspace, passphrase, words, unwatched);
  if (!made.ok) throw new Error(`no backup: ${JSON.stringify(made.error)}`);
  return made.value;
}

export const tryBackup = (workspace: Workspace, passphrase: string) =>
  makeBackup(workspace, passphrase, words, unwatched);

export async function readsBackup(file: Uint8Array<ArrayBuffer>, way: BackupWay): Promise<ReadBackup> {
  const read = await readBackup(new Blob([file]), way, unwatched);
  if (!read.ok) throw new Error(`did not read: ${read.error}`);
  return read.value;
}

export async function restores(found: ReadBackup, now: number, passphrase = PASSPHRASE): Promise<OpenVault> {
  const restored = await restoreBackup(found, { passphrase, label: found.content.label, now }, unwatched);
  if (!restored.ok) throw new Error(`did not come back: ${restored.error}`);
  return restored.value;
}

/** As a browser whose profile is new: no database, no slots, no marks. */
export async function anotherLaptop(): Promise<void> {
  const store = await slotStore();
  for (const name of await store.list()) await store.remove(name);
  for (const { name } of await indexedDB.databases())
    if (name && name !== 'holdfast-slots') await discardVault(name.replace('holdfast-', ''));
  localStorage.clear();
}
