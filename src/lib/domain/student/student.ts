import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** What a roster does not know, and for a student added by hand the name and grade as well. */
const about = v.object({
  ...rowFields,
  given: v.optional(field.line),
  family: v.optional(field.line),
  grade: v.optional(field.line),
  /** Two audiences, both the student's choice: neither is ever filled in from the other. */
  nameAtSchool: v.optional(field.line),
  pronounsAtSchool: v.optional(field.line),
  nameWithFamily: v.optional(field.line),
  pronounsWithFamily: v.optional(field.line),
  homeLanguage: v.optional(field.line),
  interpreter: v.optional(field.flag),
  /** Where no roster has the birth date. */
  eighteenOn: v.optional(field.date),
});

/** Written by the student alone; missing where somebody of the school wrote it down. */
const source = v.optional(v.literal('student'));

const strength = v.object({ ...rowFields, text: field.line, source, at: field.instant, by: field.id });

/** The student's own words, as said or written. */
const words = v.object({
  ...rowFields,
  text: field.text,
  /** Who was named as a reader before it was kept, and the day on which the student agreed. */
  told: v.optional(v.array(field.id)),
  agreedOn: v.optional(field.date),
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** An adult whom the student trusts, named by the student. */
const trustedAdult = v.object({
  ...rowFields,
  name: field.line,
  member: v.optional(field.id),
  at: field.instant,
  by: field.id,
});

export type StudentAbout = v.InferOutput<typeof about>;
export type Strength = v.InferOutput<typeof strength>;
export type OwnWords = v.InferOutput<typeof words>;
export type TrustedAdult = v.InferOutput<typeof trustedAdult>;

export const studentTable = table('about', about, { single: true });
export const strengthTable = table('strengths', strength);
export const wordsTable = table('words', words);
export const trustedAdultTable = table('trustedAdults', trustedAdult);
