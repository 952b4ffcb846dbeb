import type { CheckedRoster } from '../checkedRoster.ts';
import type { CheckReport } from '../checkReport.ts';
import { isWholeMapping, mappedFields, type ColumnMapping, type NeedsMapping } from '../columnMapping.ts';
import { Refused } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';
import type { Pace } from '../pace.ts';
import { zipLimits } from '../zip/zipLimits.ts';
import { joinStudents } from './joinStudents.ts';
import { readColumns } from './readColumns.ts';
import { openStudentTable } from './studentTable.ts';

/** Reads a student list, or asks which column is which when nobody has said, or when the file no longer has them. */
export async function checkPlainCsv(
  file: NamedBlob,
  mapping: ColumnMapping,
  pace: Pace,
): Promise<NeedsMapping | { roster: CheckedRoster; report: CheckReport }> {
  if (file.size > zipLimits.bytesIn) throw new Refused('tooLarge', { limit: zipLimits.bytesIn });
  const found = await readColumns(file);
  const known = stillThere(mapping, found.columns);
  if (!isWholeMapping(known) || Object.keys(known).length < Object.keys(mapping).length) {
    return { ...found, guess: { ...found.guess, ...known } };
  }
  const table = openStudentTable(file.name, known);
  for await (const stretch of pace.stretches(file)) {
    table.push(stretch, false);
    pace.tell(table);
  }
  table.push(new Uint8Array(0), true);
  if (table.rowsRead === 0) throw new Refused('emptyFile', { file: file.name });
  const roster = joinStudents(table);
  return { roster, report: { files: [table.tally.report()] } };
}

function stillThere(mapping: ColumnMapping, columns: readonly string[]): ColumnMapping {
  const kept = mappedFields.flatMap((field) => {
    const column = mapping[field];
    return column !== undefined && columns.includes(column) ? [[field, column] as const] : [];
  });
  return Object.fromEntries(kept);
}
