import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { isId } from '#lib/kernel/ids.ts';
import type { Instant, SchoolDate } from '#lib/kernel/moments.ts';
import { schoolDate } from '#lib/kernel/moments.ts';

/** Every row has an id; `goneAt` is how a row leaves (undone, withdrawn): rows are never deleted from a book. */
export interface Row {
  readonly id: Id;
  readonly goneAt?: Instant | undefined;
}

/**
 * One typed table of a book.
 * `single`: the table is one row whose fields lie in the root itself, so that two devices may create it at once.
 * `sets`: names of fields that are sets of ids or codes (`Record<string, true>`); each member merges on its own.
 */
export interface Table<R extends Row = Row> {
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, R>;
  readonly single: boolean;
  readonly sets: readonly string[];
}

export function table<R extends Row>(
  name: string,
  schema: v.GenericSchema<unknown, R>,
  options: { single?: boolean; sets?: readonly string[] } = {},
): Table<R> {
  return { name, schema, single: options.single ?? false, sets: options.sets ?? [] };
}

/** The id of the one row of a `single` table. */
export const ONLY = 'AAAAAAAAAAAAAAAAAAAAAA' as Id;

const idText = v.custom<Id>(isId, 'id');
const instantNumber = v.custom<Instant>((x) => typeof x === 'number' && Number.isSafeInteger(x) && x >= 0);
const dateText = v.custom<SchoolDate>((x) => typeof x === 'string' && schoolDate(x) !== undefined);

/** The field shapes that rows are made of. Limits keep one row well under one sealed part. */
export const field = {
  id: idText,
  instant: instantNumber,
  date: dateText,
  /** One line: a name, a label, what someone will do. */
  line: v.pipe(v.string(), v.maxLength(400)),
  /** As much as a person writes or pastes. */
  text: v.pipe(v.string(), v.maxLength(400_000)),
  flag: v.boolean(),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  number: v.pipe(v.number(), v.finite()),
  set: v.record(v.string(), v.literal(true)),
};

/** What every row schema starts with. */
export const rowFields = { id: field.id, goneAt: v.optional(field.instant) };
