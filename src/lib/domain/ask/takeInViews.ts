import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put, set, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { askRef, askTable, givenTable, teacherViewTable } from './ask.ts';
import { standingAsk } from './standingAsk.ts';

const draft = v.object({
  case: typed.id,
  asks: v.pipe(v.array(typed.id), v.nonEmpty('required'), v.maxLength(100, 'tooLong')),
});

export type TakeInInput = { readonly case: Id; readonly asks: readonly Id[] };

/** Read by the asker first; from then on everybody who works on the case reads them side by side. */
export const takeInViews = decision({
  name: 'takeInViews',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), ...draft.asks.map(askRef)],
  decide(reader, { case: id, asks }) {
    const of = anyCase(reader, id);
    if (!of.ok) return of;
    const changes: Change[] = [];
    for (const ask of asks) {
      const about = standingAsk(reader, ask);
      if (!about.ok) return about;
      const given = reader.only(askRef(ask), givenTable);
      if (about.value.asker !== reader.me.member || about.value.case !== id || !given || given.goneAt)
        return refuse('notFound', 'asks');
      const { asked, askedName } = about.value;
      const { strengths, learning, relations, energy, works, wish, way, on, at, by } = given;
      const seen = { strengths, learning, relations, energy, works, wish };
      changes.push(
        put(caseRef(id), teacherViewTable, {
          ...{ id: ask, asked, askedName, ...seen, way, on, at, by },
          // An earlier one that was taken out again.
          goneAt: undefined,
        }),
        set(askRef(ask), askTable, { takenInAt: at }),
      );
    }
    return ok(changes);
  },
});
