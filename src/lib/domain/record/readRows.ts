import type { Row, Table } from './table.ts';

/** The standing rows of one record's tables, and nothing else: what a summary is made from. */
export type ReadRows = <R extends Row>(table: Table<R>) => readonly R[];
