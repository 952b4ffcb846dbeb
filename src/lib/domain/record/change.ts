import type { Id } from '#lib/kernel/ids.ts';
import type { RecordRef } from './recordRef.ts';
import { ONLY, type Row, type Table } from './table.ts';

/** A value that a row's field may hold. `undefined` in a patch removes the field. */
export type Plain = string | number | boolean | null | { readonly [key: string]: Plain } | readonly Plain[];

/** What a decision wants written. `put` creates a row and must be complete; `patch` touches only the named fields. */
export interface Change {
  readonly how: 'put' | 'patch';
  readonly record: RecordRef;
  readonly table: Table;
  readonly id: Id;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function put<R extends Row>(record: RecordRef, table: Table<R>, row: R): Change {
  const whole: object = row;
  return { how: 'put', record, table, id: row.id, fields: { ...whole } };
}

export function patch<R extends Row>(
  record: RecordRef,
  table: Table<R>,
  id: Id,
  fields: { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined },
): Change {
  return { how: 'patch', record, table, id, fields };
}

/** Writes fields of the one row of a `single` table, creating it where it is not there yet. */
export function set<R extends Row>(
  record: RecordRef,
  table: Table<R>,
  fields: { readonly [K in keyof Omit<R, 'id'>]?: R[K] | undefined },
): Change {
  return patch(record, table, ONLY, fields);
}
