/** Who holds the rights to a student's record: a parent, the student from 18, whoever a court names, a minor for one service. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const rightsHolders = ['parent', 'student', 'court', 'minorService'] as const;
export type RightsHolder = (typeof rightsHolders)[number];

/** What somebody has looked at and written down; what follows from the birth date needs no row. */
const right = v.object({
  ...rowFields,
  holder: v.picklist(rightsHolders),
  /** Who: a parent, the person whom a court names, the service. */
  name: field.line,
  /** On which ground: the order and its number, the state's rule, a document that was seen. */
  ground: field.line,
  from: field.date,
  until: v.optional(field.date),
  /** An order that holds after the 18th birthday as well. */
  beyond18: v.optional(field.flag),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Right = v.InferOutput<typeof right>;
export const rightTable = table('rights', right);

/** As a summary holds it. */
export const rightInSummary = v.object({
  id: field.id,
  holder: v.picklist(rightsHolders),
  name: field.line,
  ground: field.line,
  from: field.date,
  until: v.optional(field.date),
  beyond18: v.optional(field.flag),
  at: field.instant,
});
