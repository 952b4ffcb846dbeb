import { guessMapping, type NeedsMapping } from '../columnMapping.ts';
import { clean } from '../csv/cell.ts';
import { columnNames, isDroppedColumn } from '../csv/columnName.ts';
import { CsvReader } from '../csv/csvReader.ts';
import { Refused } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';

/** Bytes: whatever the letters, more than the stretch after which a `CsvReader` hands rows on. */
const ENOUGH = 512 * 1024;
const ROWS = 5;
const CELL_LENGTH = 60;

/** The header and the first rows, for a person to say which column is which. Dropped columns are not among them. */
export async function readColumns(file: NamedBlob): Promise<NeedsMapping> {
  let names: string[] | undefined;
  const rows: (readonly string[])[] = [];
  const csv = new CsvReader(file.name, ({ cells }) => {
    if (!names) names = columnNames(file.name, cells);
    else if (rows.length < ROWS) rows.push(cells);
  });
  csv.push(new Uint8Array(await file.slice(0, ENOUGH).arrayBuffer()), file.size <= ENOUGH);
  const columns: readonly string[] = names ?? [];
  if (columns.length === 0 && file.size <= ENOUGH) throw new Refused('emptyFile', { file: file.name });
  if (columns.length < 2) throw new Refused('notACsv', { file: file.name });
  const shown = columns.flatMap((name, index) => (name === '' || isDroppedColumn(name) ? [] : [index]));
  const shownColumns = shown.map((index) => columns[index] ?? '');
  return {
    code: 'needsMapping',
    columns: shownColumns,
    sample: rows.map((cells) => shown.map((index) => clean(cells[index] ?? '').slice(0, CELL_LENGTH))),
    guess: guessMapping(shownColumns),
  };
}
