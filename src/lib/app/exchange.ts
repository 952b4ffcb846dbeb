/** One file for another laptop of the school, and one from it: each leaving stands in the security log. */
import { recordLeaving } from '#lib/domain/security/recordLeaving.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import {
  readExchangeFile,
  writeExchangeFile,
  type BroughtIn,
  type FileRefusal,
  type Watched,
} from '#lib/sync/file/exchangeFile.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { teamCover } from './teamCover.ts';
import type { Workspace } from './workspace.ts';

export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
  readonly changes: number;
}

/** `words`: what stands in the security log, in the words of the screen. */
export async function makeExchangeFile(
  workspace: Workspace,
  words: { readonly purpose: string; readonly recipient: string },
  watched: Watched,
): Promise<Result<MadeFile, Fault | 'cancelled'>> {
  const log = (await workspace.onlyRecord('security')).id;
  const logged = await workspace.perform(recordLeaving, { log, how: 'export', kind: 'school', ...words });
  if (!logged.ok) throw new Error(`a file cannot be written into the log: ${logged.error[0]?.code}`);
  if (!logged.value.kept.ok) return logged.value.kept;
  try {
    const cover = await teamCover(workspace.onDisk.belonging);
    const made = await writeExchangeFile(workspace.carrying, cover, watched);
    return ok({ ...made, name: `holdfast-${workspace.moment().today}-for-another-laptop.holdfast` });
  } catch (problem) {
    return err(watched.signal.aborted ? 'cancelled' : faultOf(problem));
  }
}

export async function bringInFile(
  workspace: Workspace,
  file: Blob,
  watched: Watched,
): Promise<Result<BroughtIn, FileRefusal | Fault | 'cancelled'>> {
  try {
    const cover = await teamCover(workspace.onDisk.belonging);
    return await readExchangeFile(file, workspace.carrying, cover, watched);
  } catch (problem) {
    return err(watched.signal.aborted ? 'cancelled' : faultOf(problem));
  }
}
