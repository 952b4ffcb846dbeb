/** Who may know what, as the student says it: about one person, about everyone of a kind, or about everyone else. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const knowers = ['family', 'school', 'other', 'everyoneElse'] as const;
export type Knower = (typeof knowers)[number];

export const knowAnswers = ['yes', 'only', 'no'] as const;
export type KnowAnswer = (typeof knowAnswers)[number];

const mayKnow = v.object({
  ...rowFields,
  who: v.picklist(knowers),
  /** Nobody named means everyone of that kind. */
  name: v.optional(field.line),
  answer: v.picklist(knowAnswers),
  /** What exactly, where it is only this. */
  only: v.optional(field.line),
  /** The page on which the student answered alone; missing where an adult noted it. */
  page: v.optional(field.id),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type MayKnow = v.InferOutput<typeof mayKnow>;
export const mayKnowTable = table('mayKnow', mayKnow);
