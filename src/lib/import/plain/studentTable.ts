import * as v from 'valibot';
import type { ColumnMapping } from '../columnMapping.ts';
import { mappedFields } from '../columnMapping.ts';
import { cell } from '../csv/cell.ts';
import { isDroppedColumn } from '../csv/columnName.ts';
import { TableReader } from '../csv/tableReader.ts';

const student = v.object({
  sourcedId: cell.id,
  given: cell.line,
  family: cell.line,
  fullName: cell.line,
  grade: cell.line,
  preferredName: cell.line,
  pronouns: cell.line,
  homeLanguage: cell.line,
  email: cell.line,
  phone: cell.line,
  birthDate: cell.date,
  guardianName: cell.line,
  guardianPhone: cell.line,
  guardianEmail: cell.line,
});

/** Reads a school's own student list by the columns that a person has named. */
export function openStudentTable(file: string, mapping: ColumnMapping) {
  return new TableReader({
    file,
    schema: student,
    dates: ['birthDate'],
    keyed: true,
    columns: (names, tally) => {
      const positions = new Map<string, number>();
      for (const field of mappedFields) {
        const column = mapping[field];
        if (column === undefined || isDroppedColumn(column)) continue;
        positions.set(field === 'studentId' ? 'sourcedId' : field, names.indexOf(column));
      }
      const dropped = names.filter(isDroppedColumn);
      if (dropped.length > 0) tally.note('droppedColumns', { columns: dropped.join(', ') });
      return positions;
    },
  });
}

export type StudentTable = ReturnType<typeof openStudentTable>;
