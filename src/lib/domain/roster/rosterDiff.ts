/** What an import would change, told before it is applied. */
import type { Id } from '#lib/kernel/ids.ts';
import { samePlain } from '../record/samePlain.ts';
import type { RosterClass, RosterLayer, RosterStudent } from './rosterLayer.ts';

const comparedFields = [
  'given',
  'family',
  'middle',
  'preferredGiven',
  'preferredFamily',
  'pronouns',
  'grade',
  'localId',
  'birthDate',
  'homeLanguage',
  'groups',
  'orgs',
] as const satisfies readonly (keyof RosterStudent)[];

export type ComparedField = (typeof comparedFields)[number];

export interface FieldChange {
  readonly field: ComparedField;
  readonly was: string;
  readonly is: string;
}

export interface RosterDiff {
  readonly arrive: readonly RosterStudent[];
  readonly leave: readonly RosterStudent[];
  readonly change: readonly { readonly student: RosterStudent; readonly fields: readonly FieldChange[] }[];
  readonly same: number;
  readonly classesArrive: readonly RosterClass[];
  readonly classesLeave: readonly RosterClass[];
  /** Classes of both, with how many students come and go. */
  readonly classesChange: readonly {
    readonly class: RosterClass;
    readonly join: number;
    readonly leave: number;
  }[];
  /** More than a fifth would leave: half an export looks just like that, so a person is asked. */
  readonly asks: boolean;
}

export function rosterDiff(before: RosterLayer | undefined, after: RosterLayer): RosterDiff {
  const were = byId(before?.students ?? []);
  const are = byId(after.students);
  const leave = [...were.values()].filter(({ id }) => !are.has(id));
  const stay = [...are.values()].flatMap((student) => {
    const was = were.get(student.id);
    return was ? [{ student, fields: changedFields(was, student) }] : [];
  });
  const change = stay.filter(({ fields }) => fields.length > 0);
  return {
    arrive: [...are.values()].filter(({ id }) => !were.has(id)),
    leave,
    change,
    same: stay.length - change.length,
    ...classDiff(before?.classes ?? [], after.classes),
    asks: leave.length * 5 > were.size,
  };
}

const byId = (students: readonly RosterStudent[]): ReadonlyMap<Id, RosterStudent> =>
  new Map(students.map((student) => [student.id, student]));

function changedFields(was: RosterStudent, is: RosterStudent): FieldChange[] {
  return comparedFields
    .filter((field) => !samePlain(was[field], is[field]))
    .map((field) => ({ field, was: said(was[field]), is: said(is[field]) }));
}

const said = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(', ');

function classDiff(before: readonly RosterClass[], after: readonly RosterClass[]) {
  const were = new Map(before.map((one) => [one.sourcedId, one]));
  const are = new Set(after.map((one) => one.sourcedId));
  return {
    classesArrive: after.filter((one) => !were.has(one.sourcedId)),
    classesLeave: before.filter((one) => !are.has(one.sourcedId)),
    classesChange: after.flatMap((one) => {
      const was = were.get(one.sourcedId);
      if (!was) return [];
      const [then, now] = [new Set(was.students), new Set(one.students)];
      const join = one.students.filter((id) => !then.has(id)).length;
      const leave = was.students.filter((id) => !now.has(id)).length;
      return join + leave > 0 ? [{ class: one, join, leave }] : [];
    }),
  };
}
