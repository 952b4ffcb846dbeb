import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { serviceTable } from './resources.ts';
import { offeredService, resourcesRef } from './resourcesRef.ts';

const draft = v.object({ resources: typed.id, service: typed.id, because: typed.text });

export type RetireInput = v.InferInput<typeof draft>;

/** It is offered to nobody any more; what points to it still finds its name and why. */
export const retireService = decision({
  name: 'retireService',
  schema: draft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service, because }, { today }) {
    const found = offeredService(reader, resources, service);
    if (!found.ok) return found;
    const retired = { retiredOn: today, retiredBecause: because };
    return ok([patch(resourcesRef(resources), serviceTable, service, retired)]);
  },
});
