import * as v from 'valibot';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { offers, putOffTable } from './ownRoom.ts';

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
  offer: typed.choice(offers),
  how: typed.choice(['notNow', 'anotherDay']),
});

/** Days. */
const WEEK = 7;

/** "Not now" and "another day" need no reason. What comes monthly is then not offered again in that month. */
export const putOff = decision({
  name: 'putOff',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  decide(_reader, { private: id, offer, how }, { today, freshId }) {
    const monthly = offer === 'check' || offer === 'supervision' || offer === 'kit';
    const until = monthly && how === 'notNow' ? nextMonth(today) : addDays(today, WEEK);
    return ok([put({ kind: 'private', id }, putOffTable, { id: freshId(), offer, until })]);
  },
});

/** The first day of the next month: no month has 32 days, and none has fewer than four. */
function nextMonth(today: SchoolDate): SchoolDate {
  const within = addDays(today, 32 - Number(today.slice(8)));
  return addDays(within, 1 - Number(within.slice(8)));
}
