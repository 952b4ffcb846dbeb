import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { serviceTable, type Service } from './resources.ts';
import { resourcesRef, standingService } from './resourcesRef.ts';

const draft = v.object({
  resources: typed.id,
  /** The one that stays. */
  service: typed.id,
  twin: typed.id,
});

/** What only the other one knows comes along; where both say something, the one that stays is right. */
function learns(stays: Service, goes: Service): Partial<Service> {
  const known = new Map<string, unknown>(Object.entries(stays));
  const missing = Object.entries(goes).filter(([name]) => known.get(name) === undefined && !OWN.has(name));
  return {
    ...Object.fromEntries(missing),
    needs: [...new Set([...stays.needs, ...goes.needs])],
    languages: [...new Set([...stays.languages, ...goes.languages])],
  };
}

/** What is about the entry and not about the service. A wait belongs to its own capacity. */
const OWN = new Set([
  'source',
  'directory',
  'retiredOn',
  'retiredBecause',
  'mergedInto',
  'waitDays',
  'goneAt',
]);

/** Two entries of one service. Nothing is lost: the one that goes keeps its words and says where to look (`serviceNow`). */
export const mergeServices = decision({
  name: 'mergeServices',
  schema: draft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service, twin }) {
    if (service === twin) return refuse('badChoice', 'twin');
    const stays = standingService(reader, resources, service);
    if (!stays.ok) return stays;
    const goes = standingService(reader, resources, twin);
    if (!goes.ok) return refuse('notFound', 'twin');
    const record = resourcesRef(resources);
    return ok([
      patch(record, serviceTable, service, learns(stays.value, goes.value)),
      patch(record, serviceTable, twin, { mergedInto: service }),
    ]);
  },
});
