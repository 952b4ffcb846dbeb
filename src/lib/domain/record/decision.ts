import type * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { Moment } from '#lib/kernel/moments.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Role } from '../team/role.ts';
import type { Change } from './change.ts';
import type { RecordRef } from './recordRef.ts';
import type { Refusal } from './refusal.ts';
import type { Summaries } from '../summaries.ts';
import type { Row, Table } from './table.ts';

export interface Me {
  readonly member: Id;
  readonly name: string;
  readonly role: Role;
  readonly device: Id;
}

/** What a decision may look at. Rows are only there for the records it `touches`; summaries for all I may read. */
export interface Reader {
  readonly me: Me;
  readonly summaries: Summaries;
  rows<R extends Row>(record: RecordRef, table: Table<R>): readonly R[];
  row<R extends Row>(record: RecordRef, table: Table<R>, id: Id): R | undefined;
  /** The one row of a `single` table. */
  only<R extends Row>(record: RecordRef, table: Table<R>): R | undefined;
}

/**
 * One thing that a person decides. Pure: the same reader, draft and moment give the same answer.
 * `name` stands in the history of the record and has its words in `text/`.
 */
export interface Decision<Draft> {
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, Draft>;
  readonly touches: (draft: Draft) => readonly RecordRef[];
  readonly decide: (reader: Reader, draft: Draft, moment: Moment) => Result<readonly Change[], Refusal>;
}

export const decision = <Draft>(parts: Decision<Draft>): Decision<Draft> => parts;
