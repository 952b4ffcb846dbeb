import type { Id } from '#lib/kernel/ids.ts';
import type { Service } from './resources.ts';

/**
 * The entry that an id means today: its own, or the one that it was merged into, however often. Two laptops may have merged
 * two entries into each other; then the smaller id stands, the same one everywhere.
 */
export function serviceNow(services: ReadonlyMap<Id, Service>, id: Id): Service | undefined {
  const seen: Id[] = [];
  let here = services.get(id);
  while (here?.mergedInto && services.has(here.mergedInto)) {
    const again = seen.indexOf(here.id);
    if (again >= 0) {
      const [first] = seen.slice(again).sort();
      return first === undefined ? here : services.get(first);
    }
    seen.push(here.id);
    here = services.get(here.mergedInto);
  }
  return here;
}

/** One entry for each service: what was merged into another stands for nothing of its own. */
export function standingServices(services: readonly Service[]): Service[] {
  const byId = new Map(services.map((one) => [one.id, one]));
  return services.filter((one) => serviceNow(byId, one.id) === one);
}
