/** The invented roster as an import would have read it, so that it takes the same road into the layers as a real one. */
import type { CheckedRoster, Enrolment, Person } from '#lib/import/checkedRoster.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { InventedRoster } from './inventedFile.ts';

export function checkedFrom(roster: InventedRoster, today: SchoolDate): CheckedRoster {
  const nobody = { agents: [], orgs: [], groups: [], enabled: true } as const;
  const students = roster.students.map(({ id, bornDaysAgo, guardians, pronouns, ...about }): Person => ({
    ...nobody,
    ...about,
    ...(pronouns ? { pronouns } : {}),
    sourcedId: id,
    role: 'student',
    agents: guardians,
    birthDate: addDays(today, -bornDaysAgo),
  }));
  const guardians = roster.guardians.map(({ id, language, ...about }): Person => ({
    ...nobody,
    ...about,
    sourcedId: id,
    role: 'guardian',
    homeLanguage: language,
  }));
  const teachers = roster.teachers.map(({ id, ...about }): Person => ({
    ...nobody,
    ...about,
    sourcedId: id,
    role: 'teacher',
  }));
  return {
    source: { format: 'oneroster-1.2', system: 'Invented', delta: false },
    people: [...students, ...guardians, ...teachers],
    orgs: [],
    terms: [],
    courses: [],
    classes: roster.classes.map(({ id, title }) => ({
      sourcedId: id,
      title,
      homeroom: false,
      grades: [],
      subjects: [],
      periods: [],
      terms: [],
    })),
    enrolments: roster.classes.flatMap(({ id, teacher, students: seated }) => [
      seat(id, teacher, 'teacher'),
      ...seated.map((student) => seat(id, student, 'student')),
    ]),
    gone: { people: [], enrolments: [], classes: [] },
  };
}

const seat = (id: string, person: string, role: 'student' | 'teacher'): Enrolment => ({
  sourcedId: `${id}-${person}`,
  person,
  class: id,
  role,
  primary: role === 'teacher',
});
