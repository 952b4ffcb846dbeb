import type { Course, Org, SchoolClass, Term } from '../checkedRoster.ts';
import { normalGrade } from '../csv/grade.ts';
import { withoutGaps } from '../withoutGaps.ts';
import type { References } from './references.ts';
import type { Tables } from './tables.ts';

/** An unknown grade of a course stays as it is written: it is a label there, and no rule reads it. */
const gradesOf = (said: readonly string[]): string[] => said.map((grade) => normalGrade(grade) ?? grade);

export function joinOrgs({ orgs }: Tables): Org[] {
  return orgs.rows.map((row) =>
    withoutGaps({
      sourcedId: row.sourcedId,
      name: row.name,
      type: row.type || undefined,
      identifier: row.identifier,
      parent: row.parentSourcedId,
    }),
  );
}

/** A term without its days is of no use to any rule, so it is left out rather than guessed. */
export function joinTerms({ academicSessions }: Tables): Term[] {
  return academicSessions.rows.flatMap((row) => {
    const start = academicSessions.date('startDate', row.startDate);
    const end = academicSessions.date('endDate', row.endDate);
    if (start === undefined || end === undefined || end < start) {
      academicSessions.tally.leaveOut(row.line, 'badDate', row.sourcedId);
      return [];
    }
    return withoutGaps({
      sourcedId: row.sourcedId,
      title: row.title,
      type: row.type,
      start,
      end,
      parent: row.parentSourcedId,
      schoolYear: row.schoolYear,
    });
  });
}

export function joinCourses({ courses }: Tables, known: { orgs: References }): Course[] {
  return courses.rows.map((row) =>
    withoutGaps({
      sourcedId: row.sourcedId,
      title: row.title,
      code: row.courseCode,
      grades: gradesOf(row.grades),
      subjects: row.subjects,
      org: known.orgs.one(row.orgSourcedId, courses.tally, 'orgSourcedId'),
    }),
  );
}

interface KnownToClasses {
  readonly orgs: References;
  readonly terms: References;
  readonly courses: References;
}

export function joinClasses({ classes }: Tables, known: KnownToClasses): SchoolClass[] {
  const strange = classes.rows.filter(({ classType }) => !['', 'homeroom', 'scheduled'].includes(classType));
  if (strange.length > 0) classes.tally.note('unknownValues', { column: 'classType', count: strange.length });
  return classes.rows.map((row) =>
    withoutGaps({
      sourcedId: row.sourcedId,
      title: row.title,
      code: row.classCode,
      homeroom: row.classType === 'homeroom',
      grades: gradesOf(row.grades),
      subjects: row.subjects,
      periods: row.periods,
      location: row.location,
      course: known.courses.one(row.courseSourcedId, classes.tally, 'courseSourcedId'),
      school: known.orgs.one(row.schoolSourcedId, classes.tally, 'schoolSourcedId'),
      terms: known.terms.many(row.termSourcedIds, classes.tally, 'termSourcedIds'),
    }),
  );
}
