import * as v from 'valibot';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { leaveOutReasons, type LeaveOutReason } from '../checkReport.ts';
import { FileTally } from '../fileTally.ts';
import { Refused } from '../importRefusal.ts';
import type { ByteSink } from '../pace.ts';
import { clean } from './cell.ts';
import { columnNames } from './columnName.ts';
import { CsvReader, type CsvRow } from './csvReader.ts';
import { DateColumn } from './dateColumn.ts';

export type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** What one file of an export holds. The schema's keys are the fields; `sourcedId` and `status` have their usual sense. */
export interface TableSpec<S extends RowSchema> {
  readonly file: string;
  readonly schema: S;
  readonly dates: readonly (keyof S['entries'] & string)[];
  /** False where a row's own id means nothing to anyone. */
  readonly keyed: boolean;
  /** Where each field stands in this file's header; refuses a header that lacks what is needed. */
  readonly columns: (names: readonly string[], tally: FileTally) => ReadonlyMap<string, number>;
}

export type KeptRow<S extends RowSchema> = v.InferOutput<S> & { readonly line: number };

const MOST_ROWS = 1_000_000;
const LEAVING = new Set<string>(['tobedeleted', 'inactive'] satisfies LeaveOutReason[]);

/** Reads one file into checked rows and a tally. Cells of columns that no field names are never looked at. */
export class TableReader<S extends RowSchema> implements ByteSink {
  readonly tally: FileTally;
  readonly rows: KeptRow<S>[] = [];
  readonly gone: string[] = [];
  readonly #spec: TableSpec<S>;
  readonly #csv: CsvReader;
  readonly #seen = new Set<string>();
  readonly #dates: ReadonlyMap<string, DateColumn>;
  readonly #fields: readonly string[];
  #positions: ReadonlyMap<string, number> | undefined;
  #width = 0;

  constructor(spec: TableSpec<S>) {
    this.#spec = spec;
    this.tally = new FileTally(spec.file);
    this.#csv = new CsvReader(spec.file, (row) => {
      if (this.#positions) this.#take(row);
      else this.#begin(row.cells);
    });
    this.#fields = Object.keys(spec.schema.entries);
    this.#dates = new Map(spec.dates.map((column) => [column, new DateColumn()]));
  }

  get file(): string {
    return this.#spec.file;
  }

  get rowsRead(): number {
    return this.tally.read;
  }

  push(bytes: Uint8Array, final: boolean): void {
    this.#csv.push(bytes, final);
    if (!final) return;
    if (this.#csv.markStripped) this.tally.note('bomStripped');
    if (this.#csv.delimiter !== ',') this.tally.note('otherDelimiter', { delimiter: this.#csv.delimiter });
    if (this.tally.read === 0) this.tally.note('emptyFile');
    for (const [column, dates] of this.#dates) this.#noteStyle(column, dates);
  }

  /** Rows that were no text: their lines count the entries, from 1. */
  pushRows(header: readonly string[], rows: readonly (readonly string[])[]): void {
    this.tally.countsEntries = true;
    this.#begin(header);
    rows.forEach((cells, at) => this.#take({ line: at + 1, cells, broken: false }));
  }

  /** Only after the last row was read: a date's meaning is decided by its whole column. */
  date(column: keyof S['entries'] & string, text: string): SchoolDate | undefined {
    return this.#dates.get(column)?.read(text);
  }

  /** Says which columns had cells that were no dates; called when all dates were asked for. */
  noteBadDates(): void {
    for (const [column, { bad: count }] of this.#dates) {
      if (count > 0) this.tally.note('badDates', { column, count });
    }
  }

  #begin(cells: readonly string[]): void {
    this.#width = cells.length;
    this.#positions = this.#spec.columns(columnNames(this.file, cells), this.tally);
  }

  #take({ line, cells, broken }: CsvRow): void {
    this.tally.read += 1;
    if (this.tally.read > MOST_ROWS) {
      throw new Refused('tooManyRows', { file: this.file, limit: MOST_ROWS });
    }
    if (broken) return this.tally.leaveOut(line, 'brokenQuotes');
    // A comma without quotes moves every cell after it: a password could stand where an id should.
    if (cells.length > this.#width && cells.slice(this.#width).some((cell) => cell.trim() !== '')) {
      return this.tally.leaveOut(line, 'tooManyCells');
    }
    const id = clean(this.#cell(cells, 'sourcedId'));
    const status = this.#cell(cells, 'status').trim().toLowerCase();
    if (LEAVING.has(status) && id !== '') {
      this.gone.push(id);
      return this.tally.leaveOut(line, status === 'inactive' ? 'inactive' : 'tobedeleted', id);
    }
    this.#keep(line, cells, id);
  }

  #keep(line: number, cells: readonly string[], id: string): void {
    const fields: Record<string, string> = Object.create(null);
    for (const field of this.#fields) fields[field] = this.#cell(cells, field);
    const row = v.safeParse(this.#spec.schema, fields, { abortEarly: true });
    if (!row.success) return this.tally.leaveOut(line, reasonOf(row.issues[0].message), id);
    if (this.#spec.keyed && this.#seen.has(id)) return this.tally.leaveOut(line, 'duplicateId', id);
    this.#seen.add(id);
    for (const [column, dates] of this.#dates) dates.see(clean(this.#cell(cells, column)));
    this.rows.push({ ...row.output, line });
  }

  #cell(cells: readonly string[], field: string): string {
    const position = this.#positions?.get(field);
    return position === undefined ? '' : (cells[position] ?? '');
  }

  #noteStyle(column: string, { style, assumed }: DateColumn): void {
    if (style === undefined) return;
    if (style === 'contradicts') this.tally.note('dateContradiction', { column });
    else this.tally.note('dateStyle', { column, style, assumed: assumed ? 1 : 0 });
  }
}

function reasonOf(message: string): LeaveOutReason {
  const reason = leaveOutReasons.find((known) => known === message);
  if (!reason) throw new Error(`a schema of this room gave no reason: ${message}`);
  return reason;
}
