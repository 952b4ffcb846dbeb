import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { CheckedRoster } from './checkedRoster.ts';
import type { CheckReport } from './checkReport.ts';
import type { ColumnMapping, NeedsMapping } from './columnMapping.ts';
import { Refused, type ImportRefusal } from './importRefusal.ts';
import type { NamedBlob } from './namedBlob.ts';
import { isOneRosterName, OneRosterExport } from './oneroster/oneRosterExport.ts';
import { readFolder } from './oneroster/readFolder.ts';
import { Pace, type ImportProgress } from './pace.ts';
import { checkPlainCsv } from './plain/checkPlainCsv.ts';
import { readZip } from './zip/readZip.ts';
import { looksLikeZip } from './zip/zipEnds.ts';

export interface CheckedImport {
  readonly roster: CheckedRoster;
  readonly report: CheckReport;
}

export type ImportResult = Result<CheckedImport, ImportRefusal | NeedsMapping>;

export interface ImportOptions {
  readonly mapping?: ColumnMapping | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * The one door of this room: files in; a checked roster and a report out, or a refusal. Writes nothing and keeps nothing.
 * A zip and a folder are OneRoster; one other CSV is a student list, whose columns a person maps.
 */
export async function checkImport(
  files: readonly NamedBlob[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  try {
    const checked = await check(files, options);
    return 'code' in checked ? err(checked) : ok(checked);
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

async function check(
  files: readonly NamedBlob[],
  options: ImportOptions,
): Promise<CheckedImport | NeedsMapping> {
  const pace = new Pace(files, options);
  pace.check();
  const [file, ...others] = files;
  if (!file) throw new Refused('emptyFile');
  if (others.length === 0) {
    if (await looksLikeZip(file)) return checkZip(file, pace);
    if (file.name.toLowerCase().endsWith('.zip')) throw new Refused('notAZip', { file: file.name });
    if (!isOneRosterName(file.name)) return checkPlainCsv(file, options.mapping ?? {}, pace);
  }
  const roster = new OneRosterExport();
  await readFolder(files, (name) => roster.sinkFor(name), pace);
  return roster.finish();
}

async function checkZip(file: NamedBlob, pace: Pace): Promise<CheckedImport> {
  const roster = new OneRosterExport();
  await readZip(file, (name) => roster.sinkFor(name), pace);
  return roster.finish();
}
