import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { secureBaseTable } from './ownRoom.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
  backed: typed.optionalText,
  unsure: typed.optionalText,
  handOver: typed.optionalText,
});

export type SecureBaseInput = v.InferInput<typeof draft>;

export const emptySecureBase = (id: Id): SecureBaseInput => ({
  private: id,
  backed: '',
  unsure: '',
  handOver: '',
});

/** One answer is enough; nothing is added up. */
export const checkSecureBase = decision({
  name: 'checkSecureBase',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(_reader, { private: id, ...words }, { instant, today, freshId }) {
    if (Object.values(words).every((text) => text === undefined)) return refuse('required', 'backed');
    const row = { id: freshId(), ...words, on: today, at: instant };
    return ok([put({ kind: 'private', id }, secureBaseTable, row)]);
  },
});
