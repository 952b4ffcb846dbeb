import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { noteForMe, onTheList } from './onTheList.ts';
import { listedTable, restrictedRef } from './restricted.ts';

const draft = v.object({ note: typed.id, member: typed.id });

export type LetReadNoMoreInput = v.InferInput<typeof draft>;

/** Whoever wrote the note takes others off its list; anybody takes themselves off. The writer stays: a note has a reader. */
export const letReadNoMore = decision({
  name: 'letReadNoMore',
  schema: draft,
  touches: (draft) => [restrictedRef(draft.note)],
  decide(reader, { note: id, member }, { today }) {
    const note = noteForMe(reader, id);
    if (!note.ok) return note;
    const { by } = note.value;
    if (by !== reader.me.member && member !== reader.me.member) return refuse('notYourRole');
    const record = restrictedRef(id);
    if (member === by) return refuse('badChoice', 'member');
    if (!onTheList(reader.rows(record, listedTable)).includes(member)) return refuse('notFound', 'member');
    return ok([patch(record, listedTable, member, { leftOn: today })]);
  },
});
