import * as v from 'valibot';
import { daysBetween } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from './changeSchool.ts';
import { daysOffTable } from './school.ts';

const draft = v.object({
  school: typed.id,
  from: typed.date,
  /** Empty for a single day. */
  to: typed.optionalDate,
  label: typed.optionalLine,
});

export type DaysOffInput = v.InferInput<typeof draft>;

export const addDaysOff = decision({
  name: 'addDaysOff',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(_reader, { school, from, to = from, label }, { freshId }) {
    if (to < from) return refuse('endBeforeStart', 'to');
    // A year off is a mistyped year, and would stop every clock.
    if (daysBetween(from, to) > 180) return refuse('badChoice', 'to');
    return ok([put(schoolRef(school), daysOffTable, { id: freshId(), from, to, label })]);
  },
});
