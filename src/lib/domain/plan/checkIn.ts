import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { checkInTable, gasLevels } from './plan.ts';
import { standingGoal } from './standingGoal.ts';

const draft = v.object({
  case: typed.id,
  goal: typed.id,
  level: typed.optionalChoice(gasLevels),
  line: typed.optionalLine,
  on: typed.date,
});

export type CheckInInput = v.InferInput<typeof draft>;

/** A level, a line, or both: one line is always enough. */
export const checkIn = decision({
  name: 'checkIn',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...said }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const found = standingGoal(reader, id, said.goal);
    if (!found.ok) return found;
    const goal = found.value;
    if (said.on > today) return refuse('inTheFuture', 'on');
    if (said.on < goal.startsOn) return refuse('endBeforeStart', 'on');
    if (said.level === undefined && said.line === undefined) return refuse('required', 'line');
    if (said.level !== undefined && !goal.levels) return refuse('levelsIncomplete', 'level');
    const row = { id: freshId(), ...said, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), checkInTable, row)]);
  },
});
