import type { Id } from '#lib/kernel/ids.ts';
import type { ContactLayer } from './contactLayer.ts';

/** Students who share a guardian with this one, as the roster has it. */
export function siblingsOf({ links }: Pick<ContactLayer, 'links'>, student: Id): ReadonlySet<Id> {
  const guardians = new Set(links.flatMap((link) => (link.student === student ? [link.guardian] : [])));
  return new Set(
    links.flatMap((link) => (link.student !== student && guardians.has(link.guardian) ? [link.student] : [])),
  );
}
