import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { secondLookTable } from './secondLook.ts';

const draft = v.object({ case: typed.id, look: typed.id, line: typed.line });

export const emptyAnswer = (id: Id, look: Id) => ({ case: id, look, line: '' });

/** By whoever was asked, in one line: what is good in it, what might be missing. */
export const giveLook = decision({
  name: 'giveLook',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, look: lookId, line }, { today }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const look = reader.rows(caseRef(id), secondLookTable).find((one) => one.id === lookId);
    if (!look) return refuse('notFound');
    if (look.of !== reader.me.member) return refuse('notYourRole');
    if (look.lookedOn) return refuse('alreadyDone');
    return ok([patch(caseRef(id), secondLookTable, lookId, { line, lookedOn: today })]);
  },
});
