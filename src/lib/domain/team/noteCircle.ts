import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { beginningTable } from './team.ts';

const draft = v.object({ school: typed.id });

/** That the team opened with a circle: the day, and nothing of what was said or who was there. */
export const noteCircle = decision({
  name: 'noteCircle',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide: (_reader, { school }, { today }) =>
    ok([set(schoolRef(school), beginningTable, { circleOn: today })]),
});
