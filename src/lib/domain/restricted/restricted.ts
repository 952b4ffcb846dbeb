/**
 * What was told in confidence, of one case, for a narrower list than the case has: a record of its own for each, so that
 * its key goes to that list alone and can be destroyed alone. The case itself only says that there is one.
 */
import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ownParts } from '../ownPage/ownPage.ts';
import { field, rowFields, table } from '../record/table.ts';
import type { RecordRef } from '../record/recordRef.ts';

const said = { on: field.date, at: field.instant, by: field.id };

const note = v.object({
  ...rowFields,
  case: field.id,
  text: field.text,
  /** The part of the page on which the student wrote it alone; missing where an adult wrote the note. */
  about: v.optional(v.picklist(ownParts)),
  ...said,
});

/** The id of the row is the member's: two people who let in the same third write one row. */
const listed = v.object({ ...rowFields, since: field.date, by: field.id, leftOn: v.optional(field.date) });

/** In the case: that there is such a note. Its id is the record's; no word of it, and not who may read it. */
const presence = v.object({ ...rowFields, ...said });

export type RestrictedNote = v.InferOutput<typeof note>;
export type Listed = v.InferOutput<typeof listed>;
export type Presence = v.InferOutput<typeof presence>;

export const noteTable = table('note', note, { single: true });
export const listedTable = table('listed', listed);
export const presenceTable = table('restricted', presence);

export const restrictedRef = (id: Id): RecordRef => ({ kind: 'restricted', id });
