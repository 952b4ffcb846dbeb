import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const contactWith = ['student', 'family', 'staff', 'provider'] as const;
export const mediums = ['inPerson', 'phone', 'message', 'video', 'letter'] as const;

const contact = v.object({
  ...rowFields,
  with: v.picklist(contactWith),
  medium: v.picklist(mediums),
  /** False for an attempt: nobody answered, nobody was home. */
  made: field.flag,
  minutes: v.optional(field.count),
  line: v.optional(field.text),
  /** Who of the family it was, by name. */
  whom: v.optional(field.line),
  /** Somebody interpreted. */
  interpreter: v.optional(field.flag),
  /** What was written to them, by the name of the text: nobody has answered yet. */
  sent: v.optional(field.line),
  /** The line is not here: it lies in the restricted record of this id, for a list of its own. */
  restricted: v.optional(field.id),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Contact = v.InferOutput<typeof contact>;
export const contactTable = table('contacts', contact);
