import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** How a student's family is reached. The language and the interpreter stand with the student's names. */
const about = v.object({
  ...rowFields,
  bestTime: v.optional(field.line),
  /** Whom not to call, or what a court has said: read before anybody picks up the phone. */
  beforeCalling: v.optional(field.line),
});

/** Somebody of the family: written by hand, or a mark on whom the roster names (`guardian` is the roster's own id). */
const relative = v.object({
  ...rowFields,
  guardian: v.optional(field.line),
  name: field.line,
  relation: v.optional(field.line),
  phone: v.optional(field.line),
  email: v.optional(field.line),
  language: v.optional(field.line),
  doNotContact: v.optional(field.flag),
  why: v.optional(field.line),
  at: field.instant,
  by: field.id,
});

export type FamilyAbout = v.InferOutput<typeof about>;
export type Relative = v.InferOutput<typeof relative>;

export const familyTable = table('family', about, { single: true });
export const relativeTable = table('relatives', relative);

/** More people than any family names, and few enough to read before a call. */
export const MOST_RELATIVES = 30;
