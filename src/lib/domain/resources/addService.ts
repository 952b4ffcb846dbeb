import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { domains } from '../case/case.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { costs, kindsOfPlace, servesWhom, serviceTable, type Service } from './resources.ts';
import { resourcesRef } from './resourcesRef.ts';

/** What somebody types of a service, when it is new and when it is changed. */
export const serviceDraft = v.object({
  resources: typed.id,
  service: typed.id,
  name: typed.line,
  organization: typed.optionalLine,
  description: typed.optionalText,
  place: typed.choice(kindsOfPlace),
  needs: v.array(typed.choice(domains)),
  serves: typed.choice(servesWhom),
  fromAge: typed.optionalCount,
  toAge: typed.optionalCount,
  languages: v.array(typed.line),
  cost: typed.choice(costs),
  costNote: typed.optionalLine,
  eligibility: typed.optionalText,
  howToRefer: typed.optionalText,
  documents: typed.optionalText,
  phone: typed.optionalLine,
  site: typed.optionalLine,
  address: typed.optionalLine,
  hours: typed.optionalLine,
});

export type ServiceInput = v.InferInput<typeof serviceDraft>;
type ServiceDraft = v.InferOutput<typeof serviceDraft>;

export const emptyService = (resources: Id, service: Id): ServiceInput => ({
  resources,
  service,
  name: '',
  organization: '',
  description: '',
  place: 'community',
  needs: [],
  serves: 'both',
  fromAge: '',
  toAge: '',
  languages: [],
  cost: 'unknown',
  costNote: '',
  eligibility: '',
  howToRefer: '',
  documents: '',
  phone: '',
  site: '',
  address: '',
  hours: '',
});

/** A service that nobody can reach, for no need, or from 18 to 12 years, helps nobody. */
export function unfit({ needs, fromAge, toAge }: Pick<ServiceDraft, 'needs' | 'fromAge' | 'toAge'>) {
  if (needs.length === 0) return refuse('required', 'needs');
  if (fromAge !== undefined && toAge !== undefined && toAge < fromAge) return refuse('badChoice', 'toAge');
  return undefined;
}

/** Whoever writes a service down has just looked at it. */
export const addService = decision({
  name: 'addService',
  schema: serviceDraft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, service, ...about }, { today, instant }) {
    const wrong = unfit(about);
    if (wrong) return wrong;
    if (reader.row(resourcesRef(resources), serviceTable, service)) return refuse('alreadyDone');
    const by = reader.me.member;
    const row: Service = {
      id: service,
      ...about,
      capacity: 'unknown',
      checkedOn: today,
      checkedBy: by,
      at: instant,
      by,
    };
    return ok([put(resourcesRef(resources), serviceTable, row)]);
  },
});
