import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import type { Tier } from '../case/case.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { weekdays } from '../wellbeing/protectedTime.ts';
import { goalTable, rhythms } from './plan.ts';

/** What is said of a goal, in any form that makes one. */
export const goalFields = {
  text: typed.line,
  words: typed.optionalLine,
  baseline: typed.optionalLine,
  target: typed.optionalLine,
  measure: typed.optionalLine,
  startsOn: typed.date,
  until: typed.date,
  every: typed.choice(rhythms),
  /** Empty: that of the first day. */
  weekday: typed.optionalChoice(weekdays),
};

export const goalDraft = v.pipe(
  v.object({ case: typed.id, ...goalFields }),
  v.forward(
    v.partialCheck([['startsOn'], ['until']], ({ startsOn, until }) => until > startsOn, 'endBeforeStart'),
    ['until'],
  ),
);

export type GoalInput = v.InferInput<typeof goalDraft>;

/** Six weeks; looked at weekly in tier 3 and every second week below. */
export const emptyGoal = (id: Id, tier: Tier, today: SchoolDate): GoalInput => ({
  case: id,
  text: '',
  words: '',
  baseline: '',
  target: '',
  measure: '',
  startsOn: today,
  until: addDays(today, 42),
  every: tier === '3' ? 'week' : 'twoWeeks',
  weekday: '',
});

export const addGoal = decision({
  name: 'addGoal',
  schema: goalDraft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...goal }, { instant, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const row = { id: freshId(), ...goal, weight: 1, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), goalTable, row)]);
  },
});
