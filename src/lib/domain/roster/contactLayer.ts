/** Guardians and how to reach them: a layer apart, because fewer people hold its key than the roster's. */
import * as v from 'valibot';
import { field } from '../record/table.ts';

const guardian = v.object({
  sourcedId: field.line,
  given: field.line,
  family: field.line,
  phone: v.optional(field.line),
  sms: v.optional(field.line),
  email: v.optional(field.line),
  language: v.optional(field.line),
});

const guardianOf = v.object({ student: field.id, guardian: field.line, relation: v.optional(field.line) });

export const contactLayer = v.object({
  at: field.instant,
  by: field.id,
  guardians: v.array(guardian),
  links: v.array(guardianOf),
});

export type ContactLayer = v.InferOutput<typeof contactLayer>;
export type Guardian = v.InferOutput<typeof guardian>;
