import type { Column } from './column.ts';

export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

/** The lines in the order asked for. Equal lines keep the order they came in, downwards too. */
export function sortLines<Line>(
  lines: readonly Line[],
  columns: readonly Column<Line>[],
  sorting: Sorting | undefined,
): readonly Line[] {
  const order = columns.find(({ id }) => id === sorting?.column)?.order;
  if (!order) return lines;
  return lines.toSorted((a, b) => (sorting?.down ? order(b, a) : order(a, b)));
}

/** The first press sorts upwards, the second downwards, the third gives the first order back. */
export function pressedHead(sorting: Sorting | undefined, column: string): Sorting | undefined {
  if (sorting?.column !== column) return { column, down: false };
  return sorting.down ? undefined : { column, down: true };
}

/** What a reader says of a column's head. */
export const ariaSort = (
  sorting: Sorting | undefined,
  column: string,
): 'ascending' | 'descending' | undefined =>
  sorting?.column === column ? (sorting.down ? 'descending' : 'ascending') : undefined;
