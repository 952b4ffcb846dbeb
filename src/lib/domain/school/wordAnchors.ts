import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { domains, type NeedDomain } from '../case/case.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { anchorFields, type Anchors } from './anchors.ts';
import { schoolRef } from './changeSchool.ts';
import { schoolTable } from './school.ts';

const four = v.object({
  '1': typed.optionalLine,
  '2': typed.optionalLine,
  '3': typed.optionalLine,
  '4': typed.optionalLine,
});

const draft = v.object({ school: typed.id, domain: typed.choice(domains), en: four, es: four });

export type AnchorsInput = v.InferInput<typeof draft>;

/** The form as it stands: an empty line is one that the school has not worded. */
export function anchorsInput(school: Id, domain: NeedDomain, now: Anchors) {
  const own = now[domain];
  const lines = (language: 'en' | 'es') => ({
    '1': own?.[language]['1'] ?? '',
    '2': own?.[language]['2'] ?? '',
    '3': own?.[language]['3'] ?? '',
    '4': own?.[language]['4'] ?? '',
  });
  return { school, domain, en: lines('en'), es: lines('es') };
}

/** A rating keeps its level, whatever the words beside it become; left empty, the app's own words stand again. */
export const wordAnchors = decision({
  name: 'wordAnchors',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school, domain, en, es }) =>
    ok([set(schoolRef(school), schoolTable, { [anchorFields[domain]]: { en, es } })]),
});
