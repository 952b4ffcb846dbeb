import Papa from 'papaparse';
import { Refused } from '../importRefusal.ts';
import { Utf8Text } from './utf8Text.ts';

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote stands where none may: the cells cannot be trusted. */
  readonly broken: boolean;
}

interface Format {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code?: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

const STRETCH = 64 * 1024;
const LONGEST_ROW = 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

/** Hands a file's rows on while its bytes arrive; holds one stretch and one unfinished row, never the file. */
export class CsvReader {
  readonly #file: string;
  readonly #onRow: (row: CsvRow) => void;
  readonly #utf8: Utf8Text;
  #text = '';
  #line = 1;
  #format: Format | undefined;

  constructor(file: string, onRow: (row: CsvRow) => void) {
    this.#file = file;
    this.#onRow = onRow;
    this.#utf8 = new Utf8Text(file);
  }

  get markStripped(): boolean {
    return this.#utf8.markStripped;
  }

  get delimiter(): string {
    return this.#format?.delimiter ?? ',';
  }

  push(bytes: Uint8Array, final: boolean): void {
    this.#text += this.#utf8.read(bytes, final);
    if (!final && this.#text.length < STRETCH) return;
    this.#format ??= formatOf(this.#text);
    const parsed: Parsed = new Papa.Parser(this.#format).parse(this.#text, 0, !final);
    this.#hand(parsed, final, this.#format.newline);
    this.#text = final ? '' : this.#text.slice(parsed.meta.cursor);
    if (this.#text.length > LONGEST_ROW) throw new Refused('notACsv', { file: this.#file, line: this.#line });
  }

  #hand({ data, errors }: Parsed, final: boolean, newline: string): void {
    const broken = new Set(errors.map(({ row }) => row));
    const unclosed = final && errors.some(({ code }) => code === 'MissingQuotes');
    for (const [index, cells] of data.entries()) {
      const line = this.#line;
      const inner = cells.reduce((sum, cell) => sum + occurrences(cell, newline), 0);
      this.#line += 1 + inner;
      // A stray quote that swallowed a line break may have swallowed students: that is not one bad row.
      const swallowed = broken.has(index) && (inner > 0 || (unclosed && index === data.length - 1));
      if (swallowed) throw new Refused('unclosedQuote', { file: this.#file, line });
      if (cells.every((cell) => cell.trim() === '')) continue;
      this.#onRow({ line, cells, broken: broken.has(index) });
    }
  }
}

/**
 * A line feed ends a row wherever there is one, so that files with both kinds of ending keep all their rows; the
 * carriage return that stays on the last cell is trimmed with it.
 */
function formatOf(text: string): Format {
  const { meta } = Papa.parse<string[]>(text, { preview: 10, delimitersToGuess: DELIMITERS });
  return { delimiter: meta.delimiter || ',', newline: text.includes('\n') ? '\n' : '\r' };
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
