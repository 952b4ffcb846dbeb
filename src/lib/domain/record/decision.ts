import type * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { Moment } from '#lib/kernel/moments.ts';
import type { Result } from '#lib/kernel/result.ts';
import { mayWrite } from '../access/mayWrite.ts';
import type { BornOn } from '../rights/rightsOf.ts';
import type { Summaries } from '../summaries.ts';
import type { Role } from '../team/role.ts';
import type { Change } from './change.ts';
import type { RecordRef } from './recordRef.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';
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
  /** Whether somebody is a member of the school now. */
  readonly belongs: (member: Id) => boolean;
  readonly bornOn: BornOn;
  rows<R extends Row>(record: RecordRef, table: Table<R>): readonly R[];
  row<R extends Row>(record: RecordRef, table: Table<R>, id: Id): R | undefined;
  /** The one row of a `single` table. */
  only<R extends Row>(record: RecordRef, table: Table<R>): R | undefined;
}

/**
 * One thing that a person decides. Pure: the same reader, draft and moment give the same answer.
 * `name` stands in the history of the record and has its words in `text/`. `Input` is what a form holds while a person
 * types; the schema turns it into the draft.
 */
export interface Decision<Draft, Input = unknown> {
  readonly name: string;
  readonly schema: v.GenericSchema<Input, Draft>;
  readonly touches: (draft: Draft) => readonly RecordRef[];
  readonly decide: (reader: Reader, draft: Draft, moment: Moment) => Result<readonly Change[], Refusal>;
  /** The history entry that this decision takes back. */
  readonly undoes?: (draft: Draft) => Id;
  /** What somebody who has left had written, and this decision writes anew. */
  readonly adopts?: (draft: Draft) => { readonly entry: Id; readonly by: Id };
  /** Takes words out for good: the history has its line, and no former values to bring back. */
  readonly forgets?: true;
}

/** Whatever a decision answers, it may only write the kinds of record that the role may write. */
export function decision<Draft, Input>(parts: Decision<Draft, Input>): Decision<Draft, Input> {
  return {
    ...parts,
    decide(reader, draft, moment) {
      const decided = parts.decide(reader, draft, moment);
      if (!decided.ok) return decided;
      const allowed = decided.value.every((change) => mayWrite(reader.me.role, change.record.kind));
      return allowed ? decided : refuse('notYourRole');
    },
  };
}
