import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { protectedFor, protectedTimeTable, weekdays } from './protectedTime.ts';

const draft = v.object({
  school: typed.id,
  use: typed.choice(protectedFor),
  weekday: typed.choice(weekdays),
  from: typed.line,
  minutes: v.pipe(typed.count, v.minValue(1, 'badChoice'), v.maxValue(480, 'badChoice')),
});

export type ProtectedTimeInput = v.InferInput<typeof draft>;

/** Once a week, on a school day. */
export const addProtectedTime = decision({
  name: 'addProtectedTime',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(_reader, { school, ...time }, { freshId }) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(time.from)) return refuse('notATime', 'from');
    return ok([put(schoolRef(school), protectedTimeTable, { id: freshId(), ...time })]);
  },
});
