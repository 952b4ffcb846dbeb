import type { Id } from '#lib/kernel/ids.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import type { RosterLeaver, RosterStudent } from './rosterLayer.ts';
import { withFamily } from './withFamily.ts';

/** A student as lists and search show one, whether a roster or a person brought them. */
export interface KnownStudent {
  readonly id: Id;
  /** The name to use at school. Never the one used with family. */
  readonly name: string;
  readonly family: string;
  readonly pronouns: string | undefined;
  readonly grade: string | undefined;
  /** Tells two students of one name apart. */
  readonly localId: string | undefined;
  readonly onRoster: boolean;
}

type AsOnRoster = Pick<RosterStudent, 'given' | 'family'> & Partial<RosterStudent>;

/** The student's own word counts before the SIS's preferred name, and that before the name on paper. */
export function knownStudent(id: Id, roster?: AsOnRoster, own?: StudentSummary): KnownStudent {
  const given = roster?.preferredGiven ?? roster?.given ?? own?.given ?? '';
  const family = roster?.preferredFamily ?? roster?.family ?? own?.family ?? '';
  return {
    id,
    name: withFamily(own?.nameAtSchool || given, family),
    family,
    pronouns: own?.pronounsAtSchool ?? roster?.pronouns,
    grade: roster?.grade ?? own?.grade,
    localId: roster?.localId,
    onRoster: roster !== undefined,
  };
}

/** Somebody who is on the roster no more, by the name it last had. */
export const leftStudent = (left: RosterLeaver, own?: StudentSummary): KnownStudent => ({
  ...knownStudent(left.id, left, own),
  onRoster: false,
});

export function knownStudents(
  roster: readonly RosterStudent[],
  own: ReadonlyMap<Id, StudentSummary>,
): KnownStudent[] {
  const onRoster = new Set(roster.map(({ id }) => id));
  // A record without a name belongs to somebody whom the roster no longer has; lists show those by their cases.
  const byHand = [...own.values()].filter(({ id, given }) => !onRoster.has(id) && given !== undefined);
  const known = [
    ...roster.map((student) => knownStudent(student.id, student, own.get(student.id))),
    ...byHand.map((student) => knownStudent(student.id, undefined, student)),
  ];
  return known.sort((a, b) => byText(a.family, b.family) || byText(a.name, b.name) || byText(a.id, b.id));
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });
const byText = (a: string, b: string): number => collator.compare(a, b);
