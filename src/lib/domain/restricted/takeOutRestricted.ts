import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { contactTable } from '../contact/contact.ts';
import { patch, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { noteForMe } from './onTheList.ts';
import { noteTable, presenceTable, restrictedRef } from './restricted.ts';

const draft = v.object({ case: typed.id, note: typed.id });

export type TakeOutRestrictedInput = v.InferInput<typeof draft>;

/** Out of sight in both records, with the contact that it belongs to; undo brings all of it back. */
export const takeOutRestricted = decision({
  name: 'takeOutRestricted',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), restrictedRef(draft.note)],
  decide(reader, { case: id, note: noteId }, { instant }) {
    const note = noteForMe(reader, noteId);
    if (!note.ok) return note;
    if (note.value.case !== id) return refuse('notFound', 'note');
    const record = caseRef(id);
    const contacts = reader.rows(record, contactTable).filter((one) => one.restricted === noteId);
    return ok([
      set(restrictedRef(noteId), noteTable, { goneAt: instant }),
      patch(record, presenceTable, noteId, { goneAt: instant }),
      ...contacts.map((one) => patch(record, contactTable, one.id, { goneAt: instant })),
    ]);
  },
});
