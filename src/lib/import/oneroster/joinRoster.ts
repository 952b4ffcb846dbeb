import type { CheckedRoster } from '../checkedRoster.ts';
import { joinEnrolments } from './joinEnrolments.ts';
import { joinPeople } from './joinPeople.ts';
import { joinClasses, joinCourses, joinOrgs, joinTerms } from './joinSchool.ts';
import type { Manifest } from './manifest.ts';
import { References } from './references.ts';
import type { Tables } from './tables.ts';

export type TableName = keyof Tables;

interface Identified {
  readonly sourcedId: string;
}

/** Joins the files by their ids. `came` names those that were in the export. */
export function joinRoster(tables: Tables, manifest: Manifest, came: ReadonlySet<TableName>): CheckedRoster {
  const known = (name: TableName, rows: readonly Identified[]) =>
    new References(
      rows.map(({ sourcedId }) => sourcedId),
      came.has(name) && manifest.modeOf(name) !== 'delta',
    );
  const orgs = joinOrgs(tables);
  const terms = joinTerms(tables);
  const knownOrgs = known('orgs', orgs);
  const courses = joinCourses(tables, { orgs: knownOrgs });
  const schoolParts = {
    orgs: knownOrgs,
    terms: known('academicSessions', terms),
    courses: known('courses', courses),
  };
  const classes = joinClasses(tables, schoolParts);
  const rolesAreMissing = manifest.format === 'oneroster-1.2' && !came.has('roles');
  if (rolesAreMissing) tables.roles.tally.note('rolesFromEnrolments');
  const joined = joinPeople(tables, rolesAreMissing);
  const knownPeople = known('users', joined);
  const people = joined.map((person) => ({
    ...person,
    agents: knownPeople.many(person.agents, tables.users.tally, 'agentSourcedIds'),
  }));
  const knownClasses = known('classes', classes);
  const enrolments = joinEnrolments(tables, {
    people: knownPeople,
    classes: knownClasses,
    orgs: knownOrgs,
  });
  for (const references of [...Object.values(schoolParts), knownPeople, knownClasses]) references.note();
  for (const table of Object.values(tables)) table.noteBadDates();
  const system = manifest.system;
  const delta = [...came].some((name) => manifest.modeOf(name) === 'delta');
  return {
    source: { format: manifest.format, ...(system ? { system } : {}), delta },
    people,
    orgs,
    terms,
    courses,
    classes,
    enrolments,
    gone: {
      people: goneFor(tables.users.gone, people),
      enrolments: goneFor(tables.enrollments.gone, enrolments),
      classes: goneFor(tables.classes.gone, classes),
    },
  };
}

/** Exports that keep history mark an id as gone in one row and bring it back in another: then it is here. */
function goneFor(gone: readonly string[], here: readonly Identified[]): string[] {
  const present = new Set(here.map(({ sourcedId }) => sourcedId));
  return [...new Set(gone)].filter((id) => !present.has(id));
}
