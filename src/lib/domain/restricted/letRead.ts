import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { noteForMe, onTheList } from './onTheList.ts';
import { listedTable, restrictedRef } from './restricted.ts';

const draft = v.object({ note: typed.id, member: typed.id });

export type LetReadInput = v.InferInput<typeof draft>;

/** One more on the list. Whoever is on it may widen it; whoever is not cannot even open it. */
export const letRead = decision({
  name: 'letRead',
  schema: draft,
  touches: (draft) => [restrictedRef(draft.note)],
  decide(reader, { note: id, member }, { today }) {
    const note = noteForMe(reader, id);
    if (!note.ok) return note;
    const record = restrictedRef(id);
    if (onTheList(reader.rows(record, listedTable)).includes(member)) return refuse('alreadyDone', 'member');
    const since = { since: today, by: reader.me.member };
    const again = reader.row(record, listedTable, member) !== undefined;
    return ok([
      again
        ? patch(record, listedTable, member, { ...since, leftOn: undefined })
        : put(record, listedTable, { id: member, ...since }),
    ]);
  },
});
