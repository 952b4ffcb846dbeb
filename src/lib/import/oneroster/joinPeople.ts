import type { Person, PersonRole } from '../checkedRoster.ts';
import { normalGrade } from '../csv/grade.ts';
import { withoutGaps } from '../withoutGaps.ts';
import { nearestRole, personRole } from './role.ts';
import { groupNames, type Tables } from './tables.ts';

type UserRow = Tables['users']['rows'][number];
type DemographicRow = Tables['demographics']['rows'][number];

/** Puts users, roles and demographics together. Where the roles file of 1.2 is missing, enrolments and families tell. */
export function joinPeople(tables: Tables, rolesAreMissing: boolean): Person[] {
  const { users, demographics } = tables;
  const named = rolesByUser(tables);
  const told = rolesAreMissing ? rolesFromElsewhere(tables) : new Map<string, PersonRole[]>();
  const orgs = orgsByUser(tables);
  const facts = new Map(demographics.rows.map((row) => [row.sourcedId, row]));
  const unknownGrades = { count: 0 };
  const people: Person[] = [];
  for (const user of users.rows) {
    const word = user.role;
    const role = personRole(word) ?? nearestRole(named.get(user.sourcedId) ?? told.get(user.sourcedId) ?? []);
    if (!user.givenName && !user.familyName) {
      users.tally.leaveOut(user.line, 'missingName', user.sourcedId);
    } else if (!role) {
      const strange = word !== '' || named.has(user.sourcedId);
      users.tally.leaveOut(user.line, strange ? 'unknownRole' : 'missingRole', user.sourcedId);
    } else {
      const [said] = user.grades;
      const grade = said === undefined ? undefined : normalGrade(said);
      if (said !== undefined && grade === undefined) unknownGrades.count += 1;
      people.push({
        ...personOf(user, role, grade),
        ...demographicsOf(facts.get(user.sourcedId), tables),
        orgs: [...new Set([...user.orgSourcedIds, ...(orgs.get(user.sourcedId) ?? [])])],
      });
    }
  }
  if (unknownGrades.count > 0) users.tally.note('unknownGrades', unknownGrades);
  return people;
}

function personOf(user: UserRow, role: PersonRole, grade: string | undefined) {
  return withoutGaps({
    sourcedId: user.sourcedId,
    given: user.givenName ?? '',
    family: user.familyName ?? '',
    middle: user.middleName,
    preferredGiven: user.preferredGivenName,
    preferredFamily: user.preferredFamilyName,
    pronouns: user.pronouns,
    role,
    grade,
    email: user.email,
    phone: user.phone,
    sms: user.sms,
    localId: user.identifier,
    agents: user.agentSourcedIds,
    enabled: user.enabledUser ?? true,
  });
}

function demographicsOf(row: DemographicRow | undefined, { demographics }: Tables) {
  if (!row) return { groups: [] };
  return withoutGaps({
    birthDate: demographics.date('birthDate', row.birthDate),
    sex: row.sex || undefined,
    groups: groupNames.filter((name) => row[name] === true),
  });
}

/** A role that nobody knows still enters, as an empty list: it is why the person is left out. */
function rolesByUser({ roles }: Tables): Map<string, PersonRole[]> {
  const byUser = new Map<string, PersonRole[]>();
  const settled = new Set<string>();
  for (const row of roles.rows) {
    const role = personRole(row.role);
    const known = byUser.get(row.userSourcedId) ?? [];
    byUser.set(row.userSourcedId, known);
    if (!role) {
      roles.tally.leaveOut(row.line, 'unknownRole', row.userSourcedId);
    } else if (row.roleType === 'primary' && !settled.has(row.userSourcedId)) {
      settled.add(row.userSourcedId);
      byUser.set(row.userSourcedId, [role]);
    } else if (!settled.has(row.userSourcedId)) {
      known.push(role);
    }
  }
  return byUser;
}

function rolesFromElsewhere({ enrollments, users }: Tables): Map<string, PersonRole[]> {
  const byUser = new Map<string, PersonRole[]>();
  const add = (person: string, role: PersonRole) =>
    byUser.set(person, [...new Set([...(byUser.get(person) ?? []), role])]);
  for (const row of enrollments.rows) {
    const role = personRole(row.role);
    if (role) add(row.userSourcedId, role);
  }
  for (const user of users.rows) user.agentSourcedIds.forEach((agent) => add(agent, 'guardian'));
  return byUser;
}

function orgsByUser({ roles }: Tables): Map<string, string[]> {
  const byUser = new Map<string, string[]>();
  for (const { userSourcedId, orgSourcedId } of roles.rows) {
    if (orgSourcedId) byUser.set(userSourcedId, [...(byUser.get(userSourcedId) ?? []), orgSourcedId]);
  }
  return byUser;
}
