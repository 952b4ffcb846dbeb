import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Me } from '../record/decision.ts';
import type { StudentSummary } from '../student/studentSummary.ts';

export interface OwedInspection {
  readonly student: Id;
  readonly request: Id;
  readonly asker: string;
  readonly on: SchoolDate;
  readonly due: SchoolDate;
  /** Negative when it is late. */
  readonly days: number;
}

/** Requests that nobody has answered, soonest first: the school owes them, so every coordinator sees them. */
export const inspectionsOwed = (
  students: Iterable<StudentSummary>,
  { me, today }: { readonly me: Pick<Me, 'role'>; readonly today: SchoolDate },
): readonly OwedInspection[] =>
  me.role === 'coordinator'
    ? [...students]
        .flatMap(({ id, inspections }) =>
          inspections.map(({ id: request, asker, on, due }) => ({
            ...{ student: id, request, asker, on, due, days: daysBetween(today, due) },
          })),
        )
        .sort((a, b) => a.days - b.days || (a.request < b.request ? -1 : 1))
    : [];
