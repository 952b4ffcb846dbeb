import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { supervisionTable } from './ownRoom.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
});

/** "We met." Only the one who says so sees it, and there is no field for what was said. */
export const noteSupervision = decision({
  name: 'noteSupervision',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide: (_reader, draft, { instant, today, freshId }) =>
    ok([
      put({ kind: 'private', id: draft.private }, supervisionTable, {
        id: freshId(),
        on: today,
        at: instant,
      }),
    ]),
});
