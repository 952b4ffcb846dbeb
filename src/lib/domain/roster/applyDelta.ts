/** A delta file names what changed and what is gone; together with the roster we have it makes the next whole one. */
import type { RosterClass, RosterLayer, RosterStudent, RosterTeacher } from './rosterLayer.ts';
import { seated, type Seats } from './seated.ts';

export interface RosterDelta extends RosterLayer {
  /** By class, the enrolments that the delta names; also for classes that it does not list, because only their people changed. */
  readonly seats: ReadonlyMap<string, Seats>;
  /** sourcedIds that the SIS says are to be deleted. */
  readonly gone: {
    readonly people: readonly string[];
    readonly classes: readonly string[];
    readonly enrolments: readonly string[];
  };
}

/** What nobody names stays: a class that changes its title keeps its people. */
export function applyDelta(before: RosterLayer, { gone, seats, ...delta }: RosterDelta): RosterLayer {
  const gonePeople = new Set(gone.people);
  const students = merge<RosterStudent>(before.students, delta.students, gonePeople);
  const ids = new Map(students.map(({ sourcedId, id }) => [sourcedId, id]));
  const were = new Map(before.classes.map((one) => [one.sourcedId, one]));
  // An enrolment that the delta names may have moved to another class.
  const taken = new Set([...gone.enrolments, ...[...seats.values()].flatMap(Object.keys)]);
  return {
    ...delta,
    columns: delta.columns ?? before.columns,
    students,
    teachers: merge<RosterTeacher>(before.teachers, delta.teachers, gonePeople),
    classes: merge<RosterClass>(before.classes, delta.classes, new Set(gone.classes)).map((one) => {
      const was = were.get(one.sourcedId);
      const stay = Object.entries(was?.seats ?? {}).filter(([id]) => !taken.has(id));
      const come = Object.entries(seats.get(one.sourcedId) ?? {});
      const present = [...stay, ...come].filter(([, person]) => !gonePeople.has(person));
      // A class names its term by an id; the term itself comes only on the nights when it changes.
      const term = one.term ?? was?.term;
      return seated({ ...one, term }, Object.fromEntries(present), ids);
    }),
  };
}

function merge<T extends { readonly sourcedId: string }>(
  before: readonly T[],
  changed: readonly T[],
  gone: ReadonlySet<string>,
): T[] {
  const merged = new Map(before.map((one) => [one.sourcedId, one]));
  for (const one of changed) merged.set(one.sourcedId, one);
  for (const sourcedId of gone) merged.delete(sourcedId);
  return [...merged.values()];
}
