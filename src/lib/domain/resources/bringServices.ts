import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { patch, put, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { field } from '../record/table.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { serviceFields, serviceTable, type Service } from './resources.ts';
import { resourcesRef } from './resourcesRef.ts';
import { serviceNow } from './serviceNow.ts';

/** What a directory that others keep says of a service. */
const brought = v.object({
  source: field.line,
  // Which needs it meets, whom it serves and what kind of place it is, the school says itself.
  ...v.omit(v.object(serviceFields), ['place', 'needs', 'serves']).entries,
});

export type BroughtService = v.InferOutput<typeof brought>;

/** `known` is found by the id that it has in its own directory, also where its entry was merged into another. */
export function sortBrought(services: readonly Service[], from: readonly BroughtService[]) {
  const byId = new Map(services.map((one) => [one.id, one]));
  const bySource = new Map(
    services.flatMap((one) => (one.source === undefined ? [] : [[one.source, one.id] as const])),
  );
  const fresh: BroughtService[] = [];
  const changed: { readonly service: Service; readonly fields: Partial<Service> }[] = [];
  let same = 0;
  for (const one of from) {
    const id = bySource.get(one.source);
    const service = id && serviceNow(byId, id);
    if (!service) {
      fresh.push(one);
      continue;
    }
    const fields = service.source === one.source ? differs(service, one) : {};
    if (Object.keys(fields).length > 0) changed.push({ service, fields });
    else same += 1;
  }
  return { fresh, changed, same };
}

/** What the directory leaves empty stays as the school wrote it. */
function differs(service: Service, one: BroughtService): Partial<Service> {
  const before = new Map<string, unknown>(Object.entries(service));
  const says = Object.entries(one).filter(
    ([name, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !(name === 'cost' && value === 'unknown') &&
      JSON.stringify(before.get(name)) !== JSON.stringify(value),
  );
  return Object.fromEntries(says);
}

const draft = v.object({
  resources: typed.id,
  /** Each with the id that its entry gets here: the same on every laptop. */
  services: v.array(v.object({ id: typed.id, says: brought })),
});

/** Brings a directory in, or brings it up to date. Nobody here has checked it, and what it helps with a person says. */
export const bringServices = decision({
  name: 'bringServices',
  schema: draft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, services }, { instant }) {
    const record = resourcesRef(resources);
    const ids = new Map<string, Id>(services.map(({ id, says }) => [says.source, id]));
    const { fresh, changed } = sortBrought(
      reader.rows(record, serviceTable),
      services.map(({ says }) => says),
    );
    const by = reader.me.member;
    const changes: Change[] = changed.map(({ service, fields }) =>
      patch(record, serviceTable, service.id, fields),
    );
    for (const one of fresh) {
      const id = ids.get(one.source);
      if (!id) continue;
      // Taken out by undo, and brought once more.
      const back = reader.row(record, serviceTable, id) ? { goneAt: undefined } : {};
      const row: Service = {
        ...back,
        id,
        place: 'community',
        needs: [],
        serves: 'both',
        capacity: 'unknown',
        ...one,
        at: instant,
        by,
      };
      changes.push(put(record, serviceTable, row));
    }
    return changes.length > 0 ? ok(changes) : refuse('alreadyDone');
  },
});
