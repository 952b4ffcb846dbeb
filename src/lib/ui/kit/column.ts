import type { Snippet } from 'svelte';

/** One column of a `Table`. */
export interface Column<Line> {
  readonly id: string;
  readonly title: string;
  /** What stands in the cell where no `cell` draws it. */
  readonly text: (line: Line) => string;
  readonly cell?: Snippet<[Line]>;
  /** How lines stand in order of this column; without it the column cannot be sorted. */
  readonly order?: (a: Line, b: Line) => number;
  readonly numeric?: boolean;
  /** Width as a grid track, for long tables: `2fr`, `8rem`. */
  readonly track?: string;
}
