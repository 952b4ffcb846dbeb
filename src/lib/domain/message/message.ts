import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** The texts that come with the app; a school may word each of them anew and add its own. */
export const messageKinds = [
  'goodNews',
  'invitation',
  'appointment',
  'checkIn',
  'missedYou',
  'planReady',
  'consentReminder',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** One letter of a family fits, and one row stays small. */
export const LONGEST_TEXT = 4000;
export const MOST_TEMPLATES = 60;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** The school's wording, of a text that comes with the app or of its own. */
const template = v.object({
  ...rowFields,
  kind: v.picklist([...messageKinds, 'own']),
  /** Of an own one. */
  name: v.optional(field.line),
  subjectEn: field.line,
  textEn: text,
  subjectEs: field.line,
  textEs: text,
});

export type MessageTemplate = v.InferOutput<typeof template>;
export const messageTemplateTable = table('messageTemplates', template);
