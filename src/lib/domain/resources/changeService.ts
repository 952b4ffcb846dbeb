import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { serviceDraft, unfit, type ServiceInput } from './addService.ts';
import { serviceTable, type Service } from './resources.ts';
import { resourcesRef, standingService } from './resourcesRef.ts';

const written = (count: number | undefined) => (count === undefined ? '' : String(count));

export const serviceAsTyped = (resources: Id, service: Service): ServiceInput => ({
  resources,
  service: service.id,
  name: service.name,
  organization: service.organization ?? '',
  description: service.description ?? '',
  place: service.place,
  needs: [...service.needs],
  serves: service.serves,
  fromAge: written(service.fromAge),
  toAge: written(service.toAge),
  languages: [...service.languages],
  cost: service.cost,
  costNote: service.costNote ?? '',
  eligibility: service.eligibility ?? '',
  howToRefer: service.howToRefer ?? '',
  documents: service.documents ?? '',
  phone: service.phone ?? '',
  site: service.site ?? '',
  address: service.address ?? '',
  hours: service.hours ?? '',
});

/** Only what differs is written: two people who mend two fields of one service keep both. */
export const changeService = decision({
  name: 'changeService',
  schema: serviceDraft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service, ...about }) {
    const found = standingService(reader, resources, service);
    if (!found.ok) return found;
    const wrong = unfit(about);
    if (wrong) return wrong;
    const before = new Map<string, unknown>(Object.entries(found.value));
    const differs = Object.entries(about).filter(
      ([name, value]) => JSON.stringify(before.get(name)) !== JSON.stringify(value),
    );
    if (differs.length === 0) return refuse('alreadyDone');
    return ok([patch(resourcesRef(resources), serviceTable, service, Object.fromEntries(differs))]);
  },
});
