import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { domains, ratingLevels, ratingTable } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  domain: typed.choice(domains),
  level: typed.choice(ratingLevels),
  because: typed.optionalText,
});

export type RatingInput = v.InferInput<typeof draft>;

/** A new rating stands beside the earlier one and never replaces it. */
export const rateDomain = decision({
  name: 'rateDomain',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...rating }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const by = reader.me.member;
    return ok([put(caseRef(id), ratingTable, { id: freshId(), ...rating, on: today, at: instant, by })]);
  },
});
