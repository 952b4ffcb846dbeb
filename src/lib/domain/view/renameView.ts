import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { viewTable } from './view.ts';

const draft = v.object({ private: typed.id, view: typed.id, name: typed.line });

export const renameView = decision({
  name: 'renameView',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(reader, { private: id, view, name }) {
    const own = { kind: 'private', id } as const;
    if (!reader.rows(own, viewTable).some((one) => one.id === view)) return refuse('notFound', 'view');
    return ok([patch(own, viewTable, view, { name })]);
  },
});
