/** Who is around already by what the case has written down elsewhere, so that nobody types a name twice. */
import { bareText } from '#lib/kernel/bareText.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Teammate } from '../case/case.ts';
import type { Guardian } from '../roster/contactLayer.ts';
import type { Service } from '../service/service.ts';
import { isOver } from '../service/serviceTurns.ts';
import type { TrustedAdult } from '../student/student.ts';
import type { Tie } from './tie.ts';

export interface Known {
  readonly known: string;
  readonly name: string;
  readonly what: NonNullable<Tie['what']>;
}

export interface CaseKnows {
  readonly adults: readonly Pick<TrustedAdult, 'id' | 'name'>[];
  readonly guardians: readonly Pick<Guardian, 'sourcedId' | 'given' | 'family'>[];
  readonly lead: Id;
  readonly team: readonly Pick<Teammate, 'id' | 'member' | 'name' | 'leftOn'>[];
  readonly services: readonly Pick<Service, 'id' | 'service' | 'status'>[];
  readonly nameOf: (member: Id) => string;
}

/** Those whom the student named come first; nobody twice, and nobody who is on the map. */
export function whoIsKnown(
  knows: CaseKnows,
  ties: readonly Pick<Tie, 'name' | 'known' | 'endedOn'>[],
): Known[] {
  const { adults, guardians, lead, team, services, nameOf } = knows;
  const here = team.filter(({ leftOn }) => leftOn === undefined);
  const all: Known[] = [
    ...adults.map(({ id, name }) => known(`adult/${id}`, name, 'adult')),
    ...guardians.map(({ sourcedId, given, family }) =>
      known(`guardian/${sourcedId}`, `${given} ${family}`.trim(), 'family'),
    ),
    known(`member/${lead}`, nameOf(lead), 'school'),
    ...here.map(({ id, member, name }) =>
      member ? known(`member/${member}`, nameOf(member), 'school') : known(`team/${id}`, name ?? '', 'adult'),
    ),
    ...services
      .filter(({ status }) => !isOver(status) || status === 'helped')
      .map(({ id, service }) => known(`service/${id}`, service, 'service')),
  ];
  const standing = ties.filter(({ endedOn }) => endedOn === undefined);
  const taken = new Set(standing.flatMap(({ name, known: from }) => [bareText(name), from]));
  return all.filter((one) => {
    const word = bareText(one.name);
    if (word === '' || taken.has(word) || taken.has(one.known)) return false;
    taken.add(word);
    return true;
  });
}

const known = (from: string, name: string, what: Known['what']): Known => ({
  known: from,
  name,
  what,
});
