import * as v from 'valibot';
import { daysBetween } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { onePerson, samePerson } from './person.ts';
import { coverTable } from './team.ts';

const draft = v.object({
  school: typed.id,
  who: typed.optionalId,
  whoName: typed.optionalLine,
  standIn: typed.optionalId,
  standInName: typed.optionalLine,
  from: typed.date,
  to: typed.date,
});

export type CoverInput = v.InferInput<typeof draft>;

/** Longest absence that is believed, in days: beyond it somebody mistyped a year. */
const LONGEST = 400;

/** Cover has a first and a last day, so that nobody stands in for ever because nobody ended it. */
export const addCover = decision({
  name: 'addCover',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(_reader, { school, standIn, standInName, from, to, ...named }, { freshId }) {
    const away = onePerson(named);
    if (!away) return refuse('required', 'who');
    const other = onePerson({ who: standIn, whoName: standInName });
    if (!other) return refuse('required', 'standIn');
    if (samePerson(away, other)) return refuse('badChoice', 'standIn');
    if (to < from) return refuse('endBeforeStart', 'to');
    if (daysBetween(from, to) > LONGEST) return refuse('badChoice', 'to');
    const row = { id: freshId(), ...away, standIn: other.who, standInName: other.whoName, from, to };
    return ok([put(schoolRef(school), coverTable, row)]);
  },
});
