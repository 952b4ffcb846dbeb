/** From a checked import to the layers of this school: the SIS's ids become ours, under the school's own key. */
import * as v from 'valibot';
import { contactLayer, type ContactLayer } from '#lib/domain/roster/contactLayer.ts';
import { applyDelta } from '#lib/domain/roster/applyDelta.ts';
import { rosterLayer, type RosterLayer } from '#lib/domain/roster/rosterLayer.ts';
import type { CheckedRoster, Person } from '#lib/import/checkedRoster.ts';
import type { ColumnMapping } from '#lib/import/columnMapping.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { schoolDate, type Instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { studentIdOf } from './schoolRecords.ts';

export interface NewLayers {
  readonly roster: RosterLayer;
  readonly contacts: ContactLayer;
}

/** Undefined for a layer that does not fit its schema, as for one that is not there. */
export function readRosterLayer(stored: unknown): RosterLayer | undefined {
  const checked = v.safeParse(rosterLayer, stored);
  return checked.success ? checked.output : undefined;
}

export function readContactLayer(stored: unknown): ContactLayer | undefined {
  const checked = v.safeParse(contactLayer, stored);
  return checked.success ? checked.output : undefined;
}

interface Importing {
  readonly schoolIdKey: Redacted<Bytes>;
  readonly by: Id;
  readonly at: Instant;
  readonly mapping?: ColumnMapping | undefined;
  /** What a delta file builds on. */
  readonly before: {
    readonly roster?: RosterLayer | undefined;
    readonly contacts?: ContactLayer | undefined;
  };
}

export async function layersFrom(checked: CheckedRoster, importing: Importing): Promise<NewLayers> {
  const students = checked.people.filter((person) => person.role === 'student' && person.enabled);
  const ids = new Map<string, Id>();
  for (const { sourcedId } of students)
    ids.set(sourcedId, await studentIdOf(importing.schoolIdKey, sourcedId));
  const fresh: RosterLayer = {
    at: importing.at,
    by: importing.by,
    format: checked.source.format,
    ...(checked.source.system ? { system: checked.source.system } : {}),
    ...(importing.mapping ? { columns: columnsOf(importing.mapping) } : {}),
    students: students.map((person) => studentFrom(person, ids)),
    teachers: checked.people
      .filter((person) => person.role === 'teacher')
      .map(({ sourcedId, given, family }) => ({ sourcedId, given, family })),
    classes: classesFrom(checked, ids),
  };
  const contacts = contactsFrom(checked, ids, importing);
  const { before } = importing;
  if (!checked.source.delta || !before.roster) return { roster: fresh, contacts };
  return {
    roster: applyDelta(before.roster, { ...fresh, gone: checked.gone }),
    contacts: mergeContacts(before.contacts, contacts, new Set(checked.gone.people)),
  };
}

function studentFrom(person: Person, ids: ReadonlyMap<string, Id>): RosterLayer['students'][number] {
  const { sourcedId, given, family, middle, preferredGiven, preferredFamily, pronouns, grade, localId } =
    person;
  const id = ids.get(sourcedId);
  if (!id) throw new Error('a student of the import has no id');
  const birthDate = person.birthDate === undefined ? undefined : schoolDate(person.birthDate);
  return {
    id,
    sourcedId,
    given,
    family,
    middle,
    preferredGiven,
    preferredFamily,
    pronouns,
    grade,
    localId,
    birthDate,
    homeLanguage: person.homeLanguage,
    groups: [...person.groups],
    orgs: [...person.orgs],
  };
}

function classesFrom(checked: CheckedRoster, ids: ReadonlyMap<string, Id>): RosterLayer['classes'] {
  const teachers = new Map<string, string[]>();
  const students = new Map<string, Id[]>();
  for (const enrolment of checked.enrolments) {
    const student = ids.get(enrolment.person);
    if (enrolment.role === 'teacher') gather(teachers, enrolment.class, enrolment.person);
    else if (student) gather(students, enrolment.class, student);
  }
  const terms = new Map(checked.terms.map((term) => [term.sourcedId, term.title]));
  return checked.classes.map(({ sourcedId, title, terms: [term] }) => ({
    sourcedId,
    title,
    term: term === undefined ? undefined : terms.get(term),
    teachers: teachers.get(sourcedId) ?? [],
    students: students.get(sourcedId) ?? [],
  }));
}

function gather<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

function contactsFrom(
  checked: CheckedRoster,
  ids: ReadonlyMap<string, Id>,
  { at, by }: Importing,
): ContactLayer {
  const people = new Map(checked.people.map((person) => [person.sourcedId, person]));
  const links: ContactLayer['links'] = [];
  const guardians = new Map<string, ContactLayer['guardians'][number]>();
  for (const [sourcedId, student] of ids) {
    for (const agent of people.get(sourcedId)?.agents ?? []) {
      const guardian = people.get(agent);
      if (!guardian) continue;
      links.push({ student, guardian: agent });
      const { given, family, phone, sms, email, homeLanguage } = guardian;
      guardians.set(agent, { sourcedId: agent, given, family, phone, sms, email, language: homeLanguage });
    }
  }
  return { at, by, guardians: [...guardians.values()], links };
}

function mergeContacts(
  before: ContactLayer | undefined,
  after: ContactLayer,
  gone: ReadonlySet<string>,
): ContactLayer {
  const touched = new Set(after.links.map((link) => link.student));
  const kept = (before?.links ?? []).filter((link) => !touched.has(link.student) && !gone.has(link.guardian));
  const guardians = new Map(before?.guardians.map((guardian) => [guardian.sourcedId, guardian]));
  for (const guardian of after.guardians) guardians.set(guardian.sourcedId, guardian);
  const links = [...kept, ...after.links];
  const named = new Set(links.map((link) => link.guardian));
  return {
    ...after,
    links,
    guardians: [...guardians.values()].filter(({ sourcedId }) => named.has(sourcedId)),
  };
}

const columnsOf = (mapping: ColumnMapping): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapping).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
