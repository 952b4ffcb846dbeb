import type { Id } from '#lib/kernel/ids.ts';
import type { RosterLayer } from './rosterLayer.ts';

/** A class as a student's page names it. */
export interface ClassOf {
  readonly sourcedId: string;
  readonly title: string;
  readonly term: string | undefined;
  /** Names; somebody who teaches without being on the roster's list of teachers has none. */
  readonly teachers: readonly string[];
}

export function classesOf({ classes, teachers }: RosterLayer, student: Id): ClassOf[] {
  const names = new Map(teachers.map((one) => [one.sourcedId, `${one.given} ${one.family}`.trim()]));
  return classes
    .filter(({ students }) => students.includes(student))
    .map(({ sourcedId, title, term, teachers: who }) => ({
      sourcedId,
      title,
      term,
      teachers: who.flatMap((one) => names.get(one) ?? []),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
