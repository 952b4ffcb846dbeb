/**
 * How much each person carries beside what that person said feels right. Everyone is measured against their own number
 * and stands in the order of names: it is never a list of who carries most.
 */
import type { Tier } from '../case/case.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { CaseWeights } from './caseWeights.ts';
import { samePerson, type Person } from './person.ts';
import type { Caseload } from './team.ts';

export interface Carried extends Person {
  readonly key: string;
  readonly name: string;
  readonly cases: number;
  readonly weight: number;
  /** What feels right; undefined where the person has not said. */
  readonly right: number | undefined;
  /** `unseen`: without an account no case can be theirs here, so nothing is said of what they carry. */
  readonly says: 'room' | 'right' | 'over' | 'unsaid' | 'unseen';
}

interface Around {
  readonly members: readonly { readonly id: Id; readonly name: string; readonly leads: boolean }[];
  readonly cases: readonly { readonly lead: Id; readonly tier: Tier; readonly status: 'open' | 'closed' }[];
  readonly caseloads: readonly Caseload[];
  readonly weights: CaseWeights;
}

/** Members who may lead cases, and whoever has said a number. */
export function balance({ members, cases, caseloads, weights }: Around): Carried[] {
  const people = members
    .filter(({ id, leads }) => leads || caseloads.some(({ who }) => who === id))
    .map(({ id, name }) => ({ key: id, who: id, whoName: undefined, name }));
  const named = caseloads.flatMap(({ id, who, whoName }) =>
    who || !whoName ? [] : [{ key: id, who: undefined, whoName, name: whoName }],
  );
  return [...people, ...named]
    .map((person) => {
      const own = cases.filter(({ lead, status }) => lead === person.who && status === 'open');
      const weight = own.reduce((sum, { tier }) => sum + weights[tier], 0);
      const right = caseloads.find((one) => samePerson(one, person))?.right;
      const says = person.who ? saysOf(weight, right) : 'unseen';
      return { ...person, cases: own.length, weight, right, says };
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1));
}

function saysOf(weight: number, right: number | undefined): Carried['says'] {
  if (right === undefined) return 'unsaid';
  if (weight === right) return 'right';
  return weight < right ? 'room' : 'over';
}
