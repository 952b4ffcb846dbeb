/** From a checked import to the layers of this school: the SIS's ids become ours, under the school's own key. */
import * as v from 'valibot';
import { contactLayer, type ContactLayer } from '#lib/domain/roster/contactLayer.ts';
import { applyDelta } from '#lib/domain/roster/applyDelta.ts';
import { rosterLayer, type RosterLayer } from '#lib/domain/roster/rosterLayer.ts';
import { seated, type Seats } from '#lib/domain/roster/seated.ts';
import { whoLeft } from '#lib/domain/roster/whoLeft.ts';
import type { CheckedRoster, Person } from '#lib/import/checkedRoster.ts';
import type { ColumnMapping } from '#lib/import/columnMapping.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, schoolDate, type Instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { breathe } from './breathe.ts';
import { contactsFrom } from './contactsFrom.ts';
import { studentIdOf } from './schoolRecords.ts';

export interface NewLayers {
  readonly roster: RosterLayer;
  readonly contacts: ContactLayer;
}

/** What was made here fits its schema: asking again, of 30,000 seats, would hold the screen up. */
const sound = new WeakSet();

/** Undefined for a layer that does not fit its schema, as for one that is not there. */
export const readRosterLayer = (stored: unknown): RosterLayer | undefined => read(rosterLayer, stored);

export const readContactLayer = (stored: unknown): ContactLayer | undefined => read(contactLayer, stored);

function read<Layer>(schema: v.GenericSchema<unknown, Layer>, stored: unknown): Layer | undefined {
  if (isSound<Layer>(stored)) return stored;
  const checked = v.safeParse(schema, stored);
  return checked.success ? checked.output : undefined;
}

const isSound = <Layer>(stored: unknown): stored is Layer =>
  typeof stored === 'object' && stored !== null && sound.has(stored);

/** Students between two breaths. */
const A_FEW = 200;

interface Importing {
  readonly schoolIdKey: Redacted<Bytes>;
  readonly by: Id;
  readonly at: Instant;
  readonly mapping?: ColumnMapping | undefined;
  /** What a delta builds on; and who is on it and not on the next one has left. */
  readonly before: {
    readonly roster?: RosterLayer | undefined;
    readonly contacts?: ContactLayer | undefined;
  };
}

export async function layersFrom(checked: CheckedRoster, importing: Importing): Promise<NewLayers> {
  const made = await makeLayers(checked, importing);
  sound.add(made.roster);
  sound.add(made.contacts);
  return made;
}

async function makeLayers(checked: CheckedRoster, importing: Importing): Promise<NewLayers> {
  const { at, by, mapping, before } = importing;
  const students = checked.people.filter((person) => person.role === 'student' && person.enabled);
  const ids = new Map<string, Id>();
  for (const [index, { sourcedId }] of students.entries()) {
    if (index % A_FEW === 0) await breathe();
    ids.set(sourcedId, await studentIdOf(importing.schoolIdKey, sourcedId));
  }
  await breathe();
  const base = checked.source.delta ? before.roster : undefined;
  const known = new Map(base?.students.map((student) => [student.sourcedId, student.id]));
  for (const [sourcedId, id] of ids) known.set(sourcedId, id);
  const seats = seatsFrom(checked, known);
  await breathe();
  const fresh: RosterLayer = {
    at,
    by,
    format: checked.source.format,
    ...(checked.source.system ? { system: checked.source.system } : {}),
    ...(mapping ? { columns: columnsOf(mapping) } : {}),
    students: students.map((person) => studentFrom(person, ids, checked.source.format)),
    left: [],
    teachers: checked.people
      .filter((person) => person.role === 'teacher')
      .map(({ sourcedId, given, family }) => ({ sourcedId, given, family })),
    classes: classesFrom(checked, seats, known),
  };
  await breathe();
  const withLeavers = (roster: RosterLayer): RosterLayer => ({
    ...roster,
    left: whoLeft(before.roster, roster.students, dayOf(at)),
  });
  if (!base) return { roster: withLeavers(fresh), contacts: contactsFrom(checked, ids, { at, by }) };
  const switchedOff = checked.people.filter((person) => person.role === 'student' && !person.enabled);
  const gone = {
    ...checked.gone,
    people: [...checked.gone.people, ...switchedOff.map(({ sourcedId }) => sourcedId)],
  };
  const roster = applyDelta(base, { ...fresh, seats, gone });
  const present = new Set(roster.students.map(({ id }) => id));
  return {
    roster: withLeavers(roster),
    contacts: contactsFrom(checked, ids, { at, by, before: before.contacts, present, gone: gone.people }),
  };
}

function studentFrom(
  person: Person,
  ids: ReadonlyMap<string, Id>,
  format: RosterLayer['format'],
): RosterLayer['students'][number] {
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
    // A plain list has one number for a student: the one that people know.
    localId: localId ?? (format === 'csv' ? sourcedId : undefined),
    birthDate,
    homeLanguage: person.homeLanguage,
    groups: [...person.groups],
    orgs: [...person.orgs],
  };
}

/** By class. Aides and other staff of a class have no seat in it. */
function seatsFrom(checked: CheckedRoster, students: ReadonlyMap<string, Id>): Map<string, Seats> {
  const seats = new Map<string, Seats>();
  for (const { sourcedId, person, class: of, role } of checked.enrolments) {
    if (role !== 'teacher' && !(role === 'student' && students.has(person))) continue;
    const group = seats.get(of) ?? {};
    group[sourcedId] = person;
    seats.set(of, group);
  }
  return seats;
}

function classesFrom(
  checked: CheckedRoster,
  seats: ReadonlyMap<string, Seats>,
  students: ReadonlyMap<string, Id>,
): RosterLayer['classes'] {
  const terms = new Map(checked.terms.map((term) => [term.sourcedId, term.title]));
  return checked.classes.map(({ sourcedId, title, terms: [first] }) => {
    const term = first === undefined ? undefined : terms.get(first);
    return seated({ sourcedId, title, term }, seats.get(sourcedId) ?? {}, students);
  });
}

const columnsOf = (mapping: ColumnMapping): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapping).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
