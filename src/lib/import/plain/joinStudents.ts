import type { CheckedRoster, Person } from '../checkedRoster.ts';
import { normalGrade } from '../csv/grade.ts';
import { withoutGaps } from '../withoutGaps.ts';
import { splitName } from './splitName.ts';
import type { StudentTable } from './studentTable.ts';

/** Makes a roster of students, and of the guardians that stand beside them in the same row. */
export function joinStudents(table: StudentTable): CheckedRoster {
  const people: Person[] = [];
  let unknownGrades = 0;
  for (const row of table.rows) {
    const name = row.fullName === undefined ? { given: '', family: '' } : splitName(row.fullName);
    const given = row.given ?? name.given;
    const family = row.family ?? name.family;
    if (given === '' && family === '') {
      table.tally.leaveOut(row.line, 'missingName', row.sourcedId);
      continue;
    }
    const grade = row.grade === undefined ? undefined : normalGrade(row.grade);
    if (row.grade !== undefined && grade === undefined) unknownGrades += 1;
    const guardian = guardianOf(row);
    people.push(
      withoutGaps({
        sourcedId: row.sourcedId,
        given,
        family,
        preferredGiven: row.preferredName,
        pronouns: row.pronouns,
        role: 'student' as const,
        grade,
        email: row.email,
        phone: row.phone,
        homeLanguage: row.homeLanguage,
        birthDate: table.date('birthDate', row.birthDate),
        agents: guardian ? [guardian.sourcedId] : [],
        orgs: [],
        enabled: true,
        groups: [],
      }),
    );
    if (guardian) people.push(guardian);
  }
  if (unknownGrades > 0) table.tally.note('unknownGrades', { count: unknownGrades });
  table.noteBadDates();
  return {
    source: { format: 'csv', delta: false },
    people,
    orgs: [],
    terms: [],
    courses: [],
    classes: [],
    enrolments: [],
    gone: { people: [...table.gone], enrolments: [], classes: [] },
  };
}

/** Such a list has no ids for guardians: one each for each student, so that the next import finds the same. */
function guardianOf(row: StudentTable['rows'][number]): Person | undefined {
  if (!row.guardianName && !row.guardianPhone && !row.guardianEmail) return undefined;
  return withoutGaps({
    sourcedId: `guardian:${row.sourcedId}`,
    ...splitName(row.guardianName ?? ''),
    role: 'guardian' as const,
    email: row.guardianEmail,
    phone: row.guardianPhone,
    agents: [],
    orgs: [],
    enabled: true,
    groups: [],
  });
}
