import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { viewTable } from './view.ts';

const draft = v.object({ private: typed.id, view: typed.id, begins: typed.flag });

/** A place opens with one view or with none. */
export const beginWithView = decision({
  name: 'beginWithView',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(reader, { private: id, view, begins }) {
    const own = { kind: 'private', id } as const;
    const views = reader.rows(own, viewTable);
    const chosen = views.find((one) => one.id === view);
    if (!chosen) return refuse('notFound', 'view');
    const others = views.filter((one) => one !== chosen && one.place === chosen.place && one.first);
    return ok([
      patch(own, viewTable, view, { first: begins }),
      ...(begins ? others : []).map((one) => patch(own, viewTable, one.id, { first: false })),
    ]);
  },
});
