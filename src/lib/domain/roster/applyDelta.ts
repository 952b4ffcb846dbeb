/** A delta file names what changed and what is gone; together with the roster we have it makes the next whole one. */
import type { RosterClass, RosterLayer, RosterStudent, RosterTeacher } from './rosterLayer.ts';

export interface RosterDelta extends RosterLayer {
  /** sourcedIds that the SIS says are to be deleted. */
  readonly gone: { readonly people: readonly string[]; readonly classes: readonly string[] };
}

/** A class that the delta names is taken as the delta has it. What nobody names stays. */
export function applyDelta(before: RosterLayer, { gone, ...delta }: RosterDelta): RosterLayer {
  const gonePeople = new Set(gone.people);
  const students = merge<RosterStudent>(before.students, delta.students, gonePeople);
  const present = new Set(students.map(({ id }) => id));
  return {
    ...delta,
    columns: delta.columns ?? before.columns,
    students,
    teachers: merge<RosterTeacher>(before.teachers, delta.teachers, gonePeople),
    classes: merge<RosterClass>(before.classes, delta.classes, new Set(gone.classes)).map((one) => ({
      ...one,
      teachers: one.teachers.filter((teacher) => !gonePeople.has(teacher)),
      students: one.students.filter((student) => present.has(student)),
    })),
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
