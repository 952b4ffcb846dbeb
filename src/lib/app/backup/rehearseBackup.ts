/** Opens a file that somebody kept, reads all of it, compares it with what is here, and throws it away. */
import { knownStudents } from '#lib/domain/roster/knownStudent.ts';
import { equalBytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { forgetSecrets } from '../belonging.ts';
import { readRosterLayer } from '../rosterHere.ts';
import type { Workspace } from '../workspace.ts';
import type { BackupRefusal, Watched } from './backupRefusal.ts';
import { checkBackup, type BackupCounts } from './checkBackup.ts';
import { openBackup, type BackupWay } from './openBackup.ts';

export interface Rehearsed {
  readonly madeAt: number;
  /** When the newest change in it was kept (ms). */
  readonly newest: number;
  readonly inFile: BackupCounts;
  readonly here: BackupCounts;
  /** Changes here that the file does not have. */
  readonly since: number;
  readonly setAside: number;
}

export async function rehearseBackup(
  workspace: Workspace,
  file: Blob,
  way: BackupWay,
  watched: Watched,
): Promise<Result<Rehearsed, BackupRefusal>> {
  try {
    const opened = await openBackup(file, way, watched);
    if (!opened.ok) return opened;
    const { content } = opened.value;
    const checked = await checkBackup(content, watched);
    if (!checked.ok) return checked;
    const { belonging, counts, newest, setAside } = checked.value;
    const same = equalBytes(belonging.school, workspace.onDisk.belonging.school);
    forgetSecrets(belonging.secrets);
    content.secrets.fill(0);
    if (!same) return err('otherSchool');
    const { vault } = workspace.onDisk;
    const inFile = new Set(content.envelopes.map(({ id }) => id));
    const here = (await vault.everything()).envelopes;
    const since = here.filter(({ id }) => !inFile.has(id)).length;
    const noted = await workspace.backups.seen(content.madeAt, workspace.moment().instant);
    if (!noted.ok) return noted;
    const { madeAt } = content;
    return ok({ madeAt, newest, inFile: counts, here: countsHere(workspace, here.length), since, setAside });
  } catch (problem) {
    return err(watched.signal.aborted ? 'cancelled' : faultOf(problem));
  }
}

function countsHere({ summaries, layers }: Workspace, changes: number): BackupCounts {
  const { students, cases, referrals } = summaries.all;
  const roster = readRosterLayer(layers.current('roster'));
  return {
    students: knownStudents(roster?.students ?? [], students).length,
    cases: cases.size,
    referrals: referrals.size,
    changes,
  };
}
