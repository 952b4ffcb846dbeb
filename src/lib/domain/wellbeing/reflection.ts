import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** Private: lies in a record that never leaves its owner's own devices. */
const reflection = v.object({
  ...rowFields,
  happened: v.optional(field.text),
  felt: v.optional(field.text),
  mine: v.optional(field.text),
  willTell: v.optional(field.text),
  kind: v.optional(field.text),
  on: field.date,
  at: field.instant,
});

export type Reflection = v.InferOutput<typeof reflection>;
export const reflectionTable = table('reflections', reflection);
