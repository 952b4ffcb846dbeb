import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { weekdays } from '../wellbeing/protectedTime.ts';
import { mentoringTable } from './mentor.ts';

const draft = v.object({
  case: typed.id,
  who: typed.optionalId,
  whoName: typed.optionalLine,
  weekday: typed.choice(weekdays),
});

export const emptyMentoring = (id: Id) => ({ case: id, who: '', whoName: '', weekday: '' });

/** One adult at a time: whoever did it before hands over by this. */
export const beginMentoring = decision({
  name: 'beginMentoring',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, who, whoName, weekday }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (who === undefined && whoName === undefined) return refuse('required', 'who');
    const record = caseRef(id);
    const before = reader.rows(record, mentoringTable).filter(({ endedOn }) => !endedOn);
    const row = { id: freshId(), ...(who ? { who } : { whoName }), weekday, from: today, at: instant };
    return ok([
      ...before.map((one) => patch(record, mentoringTable, one.id, { endedOn: today })),
      put(record, mentoringTable, { ...row, by: reader.me.member }),
    ]);
  },
});
