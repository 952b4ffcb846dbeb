import type { Id } from '#lib/kernel/ids.ts';
import type { ContactLayer, Guardian } from './contactLayer.ts';

export function guardiansOf({ guardians, links }: ContactLayer, student: Id): Guardian[] {
  const mine = new Set(links.flatMap((link) => (link.student === student ? [link.guardian] : [])));
  return guardians.filter(({ sourcedId }) => mine.has(sourcedId));
}
