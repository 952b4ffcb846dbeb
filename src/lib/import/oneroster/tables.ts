import * as v from 'valibot';
import { cell } from '../csv/cell.ts';
import { TableReader, type RowSchema } from '../csv/tableReader.ts';
import { officialColumns } from './officialColumns.ts';

/** The files of OneRoster 1.1 and 1.2 that a roster is made from; one schema for both versions, empty where one lacks a column. */
const orgs = v.object({
  sourcedId: cell.id,
  name: cell.title,
  type: cell.word,
  identifier: cell.line,
  parentSourcedId: cell.reference,
});

const academicSessions = v.object({
  sourcedId: cell.id,
  title: cell.title,
  type: cell.line,
  startDate: cell.date,
  endDate: cell.date,
  parentSourcedId: cell.reference,
  schoolYear: cell.line,
});

const courses = v.object({
  sourcedId: cell.id,
  title: cell.title,
  courseCode: cell.line,
  grades: cell.list,
  subjects: cell.list,
  orgSourcedId: cell.reference,
});

const classes = v.object({
  sourcedId: cell.id,
  title: cell.title,
  classCode: cell.line,
  classType: cell.word,
  grades: cell.list,
  subjects: cell.list,
  periods: cell.list,
  location: cell.line,
  courseSourcedId: cell.reference,
  schoolSourcedId: cell.reference,
  termSourcedIds: cell.list,
});

const users = v.object({
  sourcedId: cell.id,
  enabledUser: cell.flag,
  orgSourcedIds: cell.list,
  role: cell.word,
  givenName: cell.line,
  familyName: cell.line,
  middleName: cell.line,
  preferredGivenName: cell.line,
  preferredFamilyName: cell.line,
  pronouns: cell.line,
  identifier: cell.line,
  email: cell.line,
  phone: cell.line,
  sms: cell.line,
  agentSourcedIds: cell.list,
  grades: cell.list,
});

const roles = v.object({
  userSourcedId: cell.id,
  roleType: cell.word,
  role: cell.word,
  orgSourcedId: cell.reference,
});

const enrollments = v.object({
  sourcedId: cell.id,
  classSourcedId: cell.id,
  schoolSourcedId: cell.reference,
  userSourcedId: cell.id,
  role: cell.word,
  primary: cell.flag,
  beginDate: cell.date,
  endDate: cell.date,
});

/** Race and ethnicity as OneRoster names them. */
export const groupNames = [
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
  'demographicRaceTwoOrMoreRaces',
  'hispanicOrLatinoEthnicity',
] as const;

const demographics = v.object({
  sourcedId: cell.id,
  birthDate: cell.date,
  sex: cell.word,
  ...v.entriesFromList(groupNames, cell.flag),
});

function table<S extends RowSchema>(
  file: string,
  schema: S,
  required: readonly (keyof S['entries'] & string)[],
  dates: readonly (keyof S['entries'] & string)[] = [],
): TableReader<S> {
  const columns = officialColumns(Object.keys(schema.entries), required);
  return new TableReader({ file, schema, dates, keyed: required.includes('sourcedId'), columns });
}

/** One reader for each file, fresh for each import. The keys are those of `manifest.csv`. */
export const openTables = () => ({
  orgs: table('orgs.csv', orgs, ['sourcedId', 'name']),
  academicSessions: table(
    'academicSessions.csv',
    academicSessions,
    ['sourcedId', 'title', 'startDate', 'endDate'],
    ['startDate', 'endDate'],
  ),
  courses: table('courses.csv', courses, ['sourcedId', 'title']),
  classes: table('classes.csv', classes, ['sourcedId', 'title']),
  users: table('users.csv', users, ['sourcedId', 'givenName', 'familyName']),
  roles: table('roles.csv', roles, ['userSourcedId', 'role']),
  enrollments: table(
    'enrollments.csv',
    enrollments,
    ['sourcedId', 'classSourcedId', 'userSourcedId', 'role'],
    ['beginDate', 'endDate'],
  ),
  demographics: table('demographics.csv', demographics, ['sourcedId'], ['birthDate']),
});

export type Tables = ReturnType<typeof openTables>;
