import { guardiansOf } from '#lib/domain/roster/guardiansOf.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';

/** The names of one student and of the family, in every way in which they may be written: theirs to read. */
export function ownNames(desk: Desk, student: Id): readonly string[] {
  const own = desk.summaries.students.get(student);
  const listed = desk.rosterStudent(student);
  const family = desk.contacts ? guardiansOf(desk.contacts, student) : [];
  return [
    ...[own?.given, own?.family, own?.nameAtSchool, own?.nameWithFamily],
    ...[listed?.given, listed?.family, listed?.preferredGiven, listed?.preferredFamily],
    ...family.flatMap(({ given, family: last }) => [given, last]),
  ].filter((name) => name !== undefined);
}
