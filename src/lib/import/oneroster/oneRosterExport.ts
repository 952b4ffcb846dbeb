import type { CheckedRoster } from '../checkedRoster.ts';
import type { CheckReport } from '../checkReport.ts';
import { Refused } from '../importRefusal.ts';
import type { ByteSink } from '../pace.ts';
import { joinRoster, type TableName } from './joinRoster.ts';
import { Manifest } from './manifest.ts';
import { openTables, type Tables } from './tables.ts';

/**
 * One OneRoster export being read, from a zip or a folder: ask `sinkFor` for each file that comes, then `finish`. The
 * files may come in any order, the manifest too.
 */
export class OneRosterExport {
  readonly #tables: Tables = openTables();
  readonly #manifest = new Manifest();
  readonly #came = new Set<TableName>();
  #manifestCame = false;

  sinkFor(name: string): ByteSink | undefined {
    if (name.toLowerCase() === 'manifest.csv') {
      this.#manifestCame = true;
      return this.#manifest;
    }
    const table = tableNamed(name);
    if (table === undefined) return undefined;
    this.#came.add(table);
    return this.#tables[table];
  }

  finish(): { roster: CheckedRoster; report: CheckReport } {
    if (!this.#manifestCame) throw new Refused('noManifest');
    const { format } = this.#manifest;
    for (const name of tableNames) {
      if (!this.#came.has(name)) this.#missing(name, format);
      if (this.#manifest.modeOf(name) === 'delta') this.#tables[name].tally.note('deltaFile');
    }
    const { users } = this.#tables;
    // A school without people is a failed export, not a school that everyone left.
    if (users.rowsRead === 0 && this.#manifest.modeOf('users') !== 'delta') {
      throw new Refused('emptyFile', { file: users.file });
    }
    const roster = joinRoster(this.#tables, this.#manifest, this.#came);
    const told = tableNames.filter((name) => name !== 'roles' || format === 'oneroster-1.2');
    return { roster, report: { files: told.map((name) => this.#tables[name].tally.report()) } };
  }

  /** What the manifest promised and did not bring is half an export; what it never promised is only a note. */
  #missing(name: TableName, format: string): void {
    const { file, tally } = this.#tables[name];
    const mode = this.#manifest.modeOf(name);
    if (name === 'users' || mode === 'bulk' || mode === 'delta') throw new Refused('missingFile', { file });
    if (name !== 'roles' || format === 'oneroster-1.2') tally.note('missingOptionalFile');
  }
}

const tableNames: readonly TableName[] = [
  'orgs',
  'academicSessions',
  'courses',
  'classes',
  'users',
  'roles',
  'enrollments',
  'demographics',
];

const tableNamed = (file: string): TableName | undefined =>
  tableNames.find((name) => `${name}.csv`.toLowerCase() === file.toLowerCase());

/** Also true for files of OneRoster that a roster does not need. */
export const isOneRosterName = (file: string): boolean =>
  file.toLowerCase() === 'manifest.csv' || tableNamed(file) !== undefined;
