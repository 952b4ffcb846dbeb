import { CsvReader } from '../csv/csvReader.ts';
import { clean } from '../csv/cell.ts';
import { Refused } from '../importRefusal.ts';
import type { ByteSink } from '../pace.ts';

const LONGEST = 1_000;

/** `manifest.csv`: which version this is, and which files were meant to come along, whole or as changes only. */
export class Manifest implements ByteSink {
  readonly file = 'manifest.csv';
  rowsRead = 0;
  readonly #properties = new Map<string, string>();
  readonly #csv = new CsvReader(this.file, ({ cells: [name = '', value = ''] }) => {
    this.rowsRead += 1;
    if (this.rowsRead > LONGEST) throw new Refused('notACsv', { file: this.file, line: this.rowsRead });
    this.#properties.set(clean(name).toLowerCase(), clean(value));
  });

  push(bytes: Uint8Array, final: boolean): void {
    this.#csv.push(bytes, final);
  }

  get format(): 'oneroster-1.1' | 'oneroster-1.2' {
    const version = this.#properties.get('oneroster.version') ?? '';
    if (version === '1.1' || version.startsWith('1.1.')) return 'oneroster-1.1';
    if (version === '1.2' || version.startsWith('1.2.')) return 'oneroster-1.2';
    throw new Refused('unsupportedVersion', { version: version.slice(0, 20) });
  }

  get system(): string | undefined {
    return this.#properties.get('source.systemname')?.slice(0, 200) || undefined;
  }

  /** Undefined if the manifest does not name the file, which real exports forget. */
  modeOf(file: string): 'bulk' | 'delta' | 'absent' | undefined {
    const mode = this.#properties.get(`file.${file}`.toLowerCase())?.toLowerCase();
    return mode === 'bulk' || mode === 'delta' || mode === 'absent' ? mode : undefined;
  }
}
