/**
 * A colleague who reads a plan once, because somebody asks for it. Nothing waits for it and nothing is allowed by it: it is a
 * second pair of eyes, not an approval.
 */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

const look = v.object({
  ...rowFields,
  /** Who is asked. */
  of: field.id,
  question: v.optional(field.line),
  on: field.date,
  at: field.instant,
  by: field.id,
  /** Answered, in a line. */
  line: v.optional(field.line),
  lookedOn: v.optional(field.date),
});

export type SecondLook = v.InferOutput<typeof look>;
export const secondLookTable = table('secondLooks', look);
