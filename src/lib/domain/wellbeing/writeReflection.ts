import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { reflectionTable } from './reflection.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
  happened: typed.optionalText,
  felt: typed.optionalText,
  mine: typed.optionalText,
  willTell: typed.optionalText,
  kind: typed.optionalText,
});

export type ReflectionInput = v.InferInput<typeof draft>;

export const emptyReflection = (id: Id): ReflectionInput => ({
  private: id,
  happened: '',
  felt: '',
  mine: '',
  willTell: '',
  kind: '',
});

export const writeReflection = decision({
  name: 'writeReflection',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(_reader, { private: id, ...words }, { instant, today, freshId }) {
    if (Object.values(words).every((text) => text === undefined)) return refuse('required', 'happened');
    const row = { id: freshId(), ...words, on: today, at: instant };
    return ok([put({ kind: 'private', id }, reflectionTable, row)]);
  },
});
