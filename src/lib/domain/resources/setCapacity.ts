import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { capacities, serviceTable } from './resources.ts';
import { offeredService, resourcesRef } from './resourcesRef.ts';

const draft = v.object({
  resources: typed.id,
  service: typed.id,
  capacity: typed.choice(capacities),
  waitDays: typed.optionalCount,
});

export type CapacityInput = v.InferInput<typeof draft>;

/** Longest wait that is believed, in days. */
const LONGEST = 1500;

/** Whether they take somebody now. Whoever knows has asked, so the entry counts as checked; a wait belongs to a waiting list. */
export const setCapacity = decision({
  name: 'setCapacity',
  schema: draft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service, capacity, waitDays: days }, { today }) {
    const found = offeredService(reader, resources, service);
    if (!found.ok) return found;
    if (days !== undefined && days > LONGEST) return refuse('badChoice', 'waitDays');
    const waitDays = capacity === 'waiting' ? days : undefined;
    const checked = { checkedOn: today, checkedBy: reader.me.member };
    return ok([patch(resourcesRef(resources), serviceTable, service, { capacity, waitDays, ...checked })]);
  },
});
