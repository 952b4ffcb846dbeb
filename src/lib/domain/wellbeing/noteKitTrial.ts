import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { kitTrialTable } from './ownRoom.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
});

/** The recovery drill: the words on the printed kit were typed, and they open. */
export const noteKitTrial = decision({
  name: 'noteKitTrial',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide: (_reader, draft, { instant, today, freshId }) =>
    ok([
      put({ kind: 'private', id: draft.private }, kitTrialTable, { id: freshId(), on: today, at: instant }),
    ]),
});
