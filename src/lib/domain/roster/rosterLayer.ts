/** The roster as the SIS has it: replaced whole by each import, never holding human judgement. */
import * as v from 'valibot';
import { field } from '../record/table.ts';

const rosterStudent = v.object({
  /** Derived from the sourcedId with the school's key, so that every laptop arrives at the same one. */
  id: field.id,
  sourcedId: field.line,
  given: field.line,
  family: field.line,
  middle: v.optional(field.line),
  preferredGiven: v.optional(field.line),
  preferredFamily: v.optional(field.line),
  pronouns: v.optional(field.line),
  grade: v.optional(field.line),
  localId: v.optional(field.line),
  birthDate: v.optional(field.date),
  homeLanguage: v.optional(field.line),
  /** Race and ethnicity flags that are true; only equity pages read them. */
  groups: v.array(field.line),
  orgs: v.array(field.line),
});

/** Who is on the roster no more: the name, so that a case or a referral does not lose whom it is about. */
const rosterLeaver = v.object({
  id: field.id,
  given: field.line,
  family: field.line,
  preferredGiven: v.optional(field.line),
  preferredFamily: v.optional(field.line),
  leftOn: field.date,
});

const rosterTeacher = v.object({ sourcedId: field.line, given: field.line, family: field.line });

const rosterClass = v.object({
  sourcedId: field.line,
  title: field.line,
  term: v.optional(field.line),
  /**
   * Who is enrolled, by the SIS's id of the enrolment: a delta takes one away by that id alone, and a person with two
   * stays when one of them ends. `teachers` and `students` are read from it.
   */
  seats: v.optional(v.record(v.string(), field.line), {}),
  teachers: v.array(field.line),
  students: v.array(field.id),
});

export const rosterLayer = v.object({
  at: field.instant,
  by: field.id,
  format: v.picklist(['oneroster-1.1', 'oneroster-1.2', 'csv']),
  system: v.optional(field.line),
  /** How the columns of a plain CSV were read, for the next one. */
  columns: v.optional(v.record(v.string(), v.string())),
  students: v.array(rosterStudent),
  left: v.optional(v.array(rosterLeaver), []),
  teachers: v.array(rosterTeacher),
  classes: v.array(rosterClass),
});

export type RosterLayer = v.InferOutput<typeof rosterLayer>;
export type RosterStudent = v.InferOutput<typeof rosterStudent>;
export type RosterLeaver = v.InferOutput<typeof rosterLeaver>;
export type RosterTeacher = v.InferOutput<typeof rosterTeacher>;
export type RosterClass = v.InferOutput<typeof rosterClass>;
