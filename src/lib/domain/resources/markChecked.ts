import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { serviceTable } from './resources.ts';
import { offeredService, resourcesRef } from './resourcesRef.ts';

/** Somebody called or looked, and what stands here is so today. */
export const markChecked = decision({
  name: 'markChecked',
  schema: v.object({ resources: typed.id, service: typed.id }),
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service }, { today }) {
    const found = offeredService(reader, resources, service);
    if (!found.ok) return found;
    const checked = { checkedOn: today, checkedBy: reader.me.member };
    return ok([patch(resourcesRef(resources), serviceTable, service, checked)]);
  },
});
