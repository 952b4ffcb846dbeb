import type { Id } from '#lib/kernel/ids.ts';
import type { RosterClass } from './rosterLayer.ts';

/** The id of an enrolment to the sourcedId of whom it seats. */
export type Seats = RosterClass['seats'];

/** A class with the people of its seats: students are those whom the roster knows as such, the others teach. */
export function seated(
  { sourcedId, title, term }: Pick<RosterClass, 'sourcedId' | 'title' | 'term'>,
  seats: Seats,
  students: ReadonlyMap<string, Id>,
): RosterClass {
  const people = [...new Set(Object.values(seats))];
  return {
    sourcedId,
    title,
    term,
    seats,
    teachers: people.filter((person) => !students.has(person)),
    students: people.flatMap((person) => students.get(person) ?? []),
  };
}
