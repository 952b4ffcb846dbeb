import * as v from 'valibot';
import { bareText } from '#lib/kernel/bareText.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { patch, put, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { field } from '../record/table.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { capacities, serviceFields, serviceTable, type Service } from './resources.ts';
import { resourcesRef } from './resourcesRef.ts';
import { serviceNow } from './serviceNow.ts';

/** What a directory that others keep says of a service. */
const brought = v.object({
  source: field.line,
  // Whom it serves and what kind of place it is, the school says itself; its needs, whoever brings it in.
  ...v.omit(v.object(serviceFields), ['place', 'serves']).entries,
  capacity: v.optional(v.picklist(capacities)),
  waitDays: v.optional(field.count),
  /** The day on which the directory vouched for what it says. */
  checkedOn: v.optional(field.date),
});

export type BroughtService = v.InferOutput<typeof brought>;

/** One directory, however somebody writes its name this time. */
export const directoryKey = (name: string): string => bareText(name).replace(/\s+/g, ' ').trim();

/** An entry is found by the id that it has in its own directory, also where it was merged into another. */
export function sortBrought(
  services: readonly Service[],
  from: readonly BroughtService[],
  directory: string,
) {
  const key = directoryKey(directory);
  const byId = new Map(services.map((one) => [one.id, one]));
  const bySource = new Map(
    services.flatMap((one) =>
      one.source === undefined || directoryKey(one.directory ?? '') !== key
        ? []
        : [[one.source, one.id] as const],
    ),
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
    const own = service.source === one.source && directoryKey(service.directory ?? '') === key;
    const fields = own ? differs(service, one) : {};
    if (Object.keys(fields).length > 0) changed.push({ service, fields });
    else same += 1;
  }
  return { fresh, changed, same };
}

/** Whoever asked there knows better than a directory, unless it vouches for a later day. */
const hasBetter = ({ checkedBy, checkedOn }: Service, { checkedOn: vouchedOn }: BroughtService): boolean =>
  checkedBy !== undefined && !(checkedOn && vouchedOn && vouchedOn > checkedOn);
const ROOM = ['capacity', 'waitDays', 'checkedOn'];

/** What the directory leaves empty stays as the school wrote it, and so do the needs that somebody has said. */
function differs(service: Service, one: BroughtService): Partial<Service> {
  const before = new Map<string, unknown>(Object.entries(service));
  const says = Object.entries(one).filter(
    ([name, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !(name === 'cost' && value === 'unknown') &&
      !(name === 'needs' && service.needs.length > 0) &&
      !(ROOM.includes(name) && hasBetter(service, one)) &&
      JSON.stringify(before.get(name)) !== JSON.stringify(value),
  );
  const fields: Partial<Service> = Object.fromEntries(says);
  // A wait belongs to a waiting list, and a day to whoever vouched for it.
  if (fields.capacity && fields.capacity !== 'waiting') fields.waitDays = undefined;
  if (fields.checkedOn) fields.checkedBy = undefined;
  return fields;
}

const draft = v.object({
  resources: typed.id,
  /** By which name the school knows it. */
  directory: typed.line,
  /** Each with the id that its entry gets here: the same on every laptop. */
  services: v.array(v.object({ id: typed.id, says: brought })),
});

/** Nobody has checked anything tomorrow. */
const vouched = ({ checkedOn, ...says }: BroughtService, today: SchoolDate): BroughtService =>
  checkedOn === undefined || checkedOn > today ? says : { ...says, checkedOn };

/** Brings a directory in, or brings it up to date. Nobody here has checked it, though the directory may vouch for a day; what it helps with stood open to correction. */
export const bringServices = decision({
  name: 'bringServices',
  schema: draft,
  touches: ({ resources }) => [resourcesRef(resources)],
  decide(reader, { resources, directory, services }, { instant, today }) {
    const record = resourcesRef(resources);
    const ids = new Map<string, Id>(services.map(({ id, says }) => [says.source, id]));
    const { fresh, changed } = sortBrought(
      reader.rows(record, serviceTable),
      services.map(({ says }) => vouched(says, today)),
      directory,
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
        serves: 'both',
        ...one,
        capacity: one.capacity ?? 'unknown',
        directory,
        at: instant,
        by,
      };
      changes.push(put(record, serviceTable, row));
    }
    return changes.length > 0 ? ok(changes) : refuse('alreadyDone');
  },
});
