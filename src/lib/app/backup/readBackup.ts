/** At the door: what a backup holds, before anything is written, and whether this browser has that school already. */
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { Vault } from '#lib/vault/vault.ts';
import { ACTS } from '../belonging.ts';
import { schoolsHere, type SchoolHere } from '../schoolsHere.ts';
import type { BackupContent } from './backupContent.ts';
import type { BackupRefusal, Watched } from './backupRefusal.ts';
import { checkBackup, type CheckedBackup } from './checkBackup.ts';
import { openBackup, type BackupWay, type OpenedBackup } from './openBackup.ts';

export interface ReadBackup extends OpenedBackup {
  readonly content: BackupContent;
  readonly checked: CheckedBackup;
  /** The same school, whole on this browser: most likely it only has to be opened. */
  readonly alreadyHere: SchoolHere | undefined;
}

export async function readBackup(
  file: Blob,
  way: BackupWay,
  watched: Watched,
): Promise<Result<ReadBackup, BackupRefusal>> {
  try {
    const opened = await openBackup(file, way, watched);
    if (!opened.ok) return opened;
    const checked = await checkBackup(opened.value.content, watched);
    if (!checked.ok) return checked;
    const alreadyHere = await findSchool(checked.value.belonging.school);
    return ok({ ...opened.value, checked: checked.value, alreadyHere });
  } catch (problem) {
    return err(watched.signal.aborted ? 'cancelled' : faultOf(problem));
  }
}

/** Every envelope says in the clear to which school it belongs: no other school's lock has to be opened to look. */
async function findSchool(school: Bytes): Promise<SchoolHere | undefined> {
  for (const here of await schoolsHere()) {
    const vault = here.missing ? undefined : await Vault.open(here.name);
    if (!vault?.ok) continue;
    const [act] = await vault.value.envelopesOf(ACTS);
    vault.value.close();
    const read = act && (await readEnvelope(act.bytes));
    if (read?.ok && equalBytes(read.value.header.school, school)) return here;
  }
  return undefined;
}
