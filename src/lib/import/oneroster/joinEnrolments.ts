import type { Enrolment } from '../checkedRoster.ts';
import { withoutGaps } from '../withoutGaps.ts';
import type { References } from './references.ts';
import { enrolmentRole } from './role.ts';
import type { Tables } from './tables.ts';

interface KnownToEnrolments {
  readonly people: References;
  readonly classes: References;
  readonly orgs: References;
}

/** An enrolment ties a person to a class; where one of the two was not kept there is nothing to tie. */
export function joinEnrolments({ enrollments }: Tables, known: KnownToEnrolments): Enrolment[] {
  const { tally } = enrollments;
  const kept: Enrolment[] = [];
  for (const row of enrollments.rows) {
    const role = enrolmentRole(row.role);
    if (!role) {
      tally.leaveOut(row.line, 'unknownRole', row.sourcedId);
    } else if (!known.people.has(row.userSourcedId)) {
      tally.leaveOut(row.line, 'orphanPerson', row.userSourcedId);
    } else if (!known.classes.has(row.classSourcedId)) {
      tally.leaveOut(row.line, 'orphanClass', row.classSourcedId);
    } else {
      kept.push(
        withoutGaps({
          sourcedId: row.sourcedId,
          person: row.userSourcedId,
          class: row.classSourcedId,
          school: known.orgs.one(row.schoolSourcedId, tally, 'schoolSourcedId'),
          role,
          primary: row.primary ?? false,
          begin: enrollments.date('beginDate', row.beginDate),
          end: enrollments.date('endDate', row.endDate),
        }),
      );
    }
  }
  return kept;
}
