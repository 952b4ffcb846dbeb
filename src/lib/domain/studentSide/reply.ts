/** What a student says to a sentence that stands in the case: beside it, dated, and never in its place. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const replyWays = ['corrects', 'answers'] as const;
export type ReplyWay = (typeof replyWays)[number];

/** Where the sentences stand that a student may read: tables of the case, and of the student's own page. */
export const readable = [
  'strengths',
  'words',
  'ownPageWords',
  'origins',
  'needs',
  'ratings',
  'goals',
  'steps',
  'checkIns',
  'contacts',
  'serviceReferrals',
] as const;
export type Readable = (typeof readable)[number];

const reply = v.object({
  ...rowFields,
  table: v.picklist(readable),
  row: field.id,
  /** The sentence as it stood when the student replied; whoever rewords it later leaves the reply its sense. */
  said: field.line,
  how: v.picklist(replyWays),
  text: field.text,
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** The student asked to see what is written, or has read it together with somebody. */
const reading = v.object({
  ...rowFields,
  what: v.picklist(['asked', 'read']),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Reply = v.InferOutput<typeof reply>;
export type Reading = v.InferOutput<typeof reading>;
export const replyTable = table('replies', reply);
export const readingTable = table('readings', reading);
