import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { viewPlaces, viewTable } from './view.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
  place: typed.choice(viewPlaces),
  name: typed.line,
  filter: v.record(v.string(), v.string('badChoice')),
});

/** The same name once more means: this is how I look at it now. */
export const keepView = decision({
  name: 'keepView',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(reader, { private: id, place, name, filter }, { instant, freshId }) {
    const own = { kind: 'private', id } as const;
    const same = reader.rows(own, viewTable).find((view) => view.place === place && view.name === name);
    return ok([
      same
        ? patch(own, viewTable, same.id, { filter })
        : put(own, viewTable, { id: freshId(), place, name, filter, at: instant }),
    ]);
  },
});
