/**
 * A weekly check by one adult who stays: what is good, a few numbers beside the numbers from which others would do more, and
 * what was done. The shape is that of monitored mentoring programs; the words are ours.
 */
import * as v from 'valibot';
import { weekdays } from '../wellbeing/protectedTime.ts';
import { field, rowFields, table } from '../record/table.ts';

const counts = {
  late: v.optional(field.count),
  missed: v.optional(field.count),
  absent: v.optional(field.count),
  referred: v.optional(field.count),
  detained: v.optional(field.count),
  suspendedHere: v.optional(field.count),
  suspendedHome: v.optional(field.count),
  lowMarks: v.optional(field.count),
  failing: v.optional(field.count),
  credits: v.optional(field.count),
};

const mentoring = v.object({
  ...rowFields,
  /** A member, or somebody without an account by name. */
  who: v.optional(field.id),
  whoName: v.optional(field.line),
  weekday: v.picklist(weekdays),
  from: field.date,
  endedOn: v.optional(field.date),
  at: field.instant,
  by: field.id,
});

export const mentorDid = ['basic', 'more'] as const;

const check = v.object({
  ...rowFields,
  good: v.optional(field.line),
  ...counts,
  did: v.optional(v.picklist(mentorDid)),
  line: v.optional(field.line),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Mentoring = v.InferOutput<typeof mentoring>;
export type MentorCheck = v.InferOutput<typeof check>;

export const mentoringTable = table('mentorings', mentoring);
export const mentorCheckTable = table('mentorChecks', check);
