import type { Id } from '#lib/kernel/ids.ts';
import type { ContactLayer, Guardian } from './contactLayer.ts';

export type GuardianOf = Guardian & { readonly relation?: string | undefined };

export function guardiansOf({ guardians, links }: ContactLayer, student: Id): GuardianOf[] {
  const mine = new Map(
    links.flatMap((link) => (link.student === student ? [[link.guardian, link.relation] as const] : [])),
  );
  return guardians.flatMap((one) =>
    mine.has(one.sourcedId) ? [{ ...one, relation: mine.get(one.sourcedId) }] : [],
  );
}
