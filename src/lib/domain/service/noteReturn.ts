import * as v from 'valibot';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { moveChanges } from './moveChanges.ts';
import { declineReasons, returnsSaid, returnWays, serviceReturnTable } from './service.ts';
import { serviceTurns, type ServiceStatus } from './serviceTurns.ts';
import { standingReferral } from './standingReferral.ts';

const draft = v.object({
  case: typed.id,
  service: typed.id,
  said: typed.choice(returnsSaid),
  way: typed.choice(returnWays),
  from: typed.optionalLine,
  day: typed.optionalDate,
  why: typed.optionalChoice(declineReasons),
  because: typed.optionalLine,
  on: typed.date,
});

export const emptyReturn = (today: SchoolDate) => ({
  said: '' as (typeof returnsSaid)[number] | '',
  way: '',
  from: '',
  day: '',
  why: '',
  because: '',
  on: today as string,
});

/** Where the boxes of the slip lead; what is said beside them leads nowhere. */
const leadsTo: Readonly<Partial<Record<(typeof returnsSaid)[number], ServiceStatus>>> = {
  received: 'received',
  wait: 'waitListed',
  started: 'started',
  couldNot: 'declinedByProvider',
};

/** What the service said back, on the slip or in any other way; the referral moves along where the answer leads on. */
export const noteReturn = decision({
  name: 'noteReturn',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, service, said, why, ...told }, moment) {
    const found = standingReferral(reader, id, service);
    if (!found.ok) return found;
    const { today, instant, freshId } = moment;
    const { on, day, because } = told;
    if (on > today) return refuse('inTheFuture', 'on');
    if (said === 'started' && day && day > today) return refuse('inTheFuture', 'day');
    if (said === 'wait' && day && day < on) return refuse('endBeforeStart', 'day');
    if (said === 'couldNot' && !why) return refuse('reasonNeeded', 'why');
    const wordsNeeded = said === 'other' || (said === 'couldNot' && why === 'other');
    if (wordsNeeded && !because) return refuse('reasonNeeded', 'because');
    const saysWhy = said === 'couldNot' ? why : undefined;
    const to = leadsTo[said];
    const moves = to !== undefined && serviceTurns[found.value.status].next.includes(to);
    // Whoever waits is asked about on the day that was named, if it still comes.
    const due = said === 'wait' && day && day >= today ? day : undefined;
    const ending = { why: saysWhy, because };
    const returned = { id: freshId(), service, said, why: saysWhy, ...told };
    return ok([
      put(caseRef(id), serviceReturnTable, { ...returned, at: instant, by: reader.me.member }),
      ...(moves ? moveChanges(reader, { case: id, service, to, due, ...ending }, moment) : []),
    ]);
  },
});
