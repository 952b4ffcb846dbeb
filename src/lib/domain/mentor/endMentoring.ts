import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mentoringTable } from './mentor.ts';

const draft = v.object({ case: typed.id });

/** What was noted stays. */
export const endMentoring = decision({
  name: 'endMentoring',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id }, { today }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const record = caseRef(id);
    const standing = reader.rows(record, mentoringTable).filter(({ endedOn }) => !endedOn);
    if (standing.length === 0) return refuse('alreadyDone');
    return ok(standing.map((one) => patch(record, mentoringTable, one.id, { endedOn: today })));
  },
});
