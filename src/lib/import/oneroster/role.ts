import type { Enrolment, PersonRole } from '../checkedRoster.ts';

const people = new Map<string, PersonRole>([
  ['student', 'student'],
  ['teacher', 'teacher'],
  ['guardian', 'guardian'],
  ['parent', 'guardian'],
  ['relative', 'guardian'],
  ['administrator', 'staff'],
  ['aide', 'staff'],
  ['counselor', 'staff'],
  ['districtadministrator', 'staff'],
  ['principal', 'staff'],
  ['proctor', 'staff'],
  ['siteadministrator', 'staff'],
  ['systemadministrator', 'staff'],
]);

/** The roles of 1.1 and 1.2 as the four that matter here. `word` is in lower case. */
export const personRole = (word: string): PersonRole | undefined => people.get(word);

export function enrolmentRole(word: string): Enrolment['role'] | undefined {
  if (word === 'student' || word === 'teacher') return word;
  return word === 'administrator' || word === 'proctor' || word === 'aide' ? 'staff' : undefined;
}

const rank: readonly PersonRole[] = ['student', 'teacher', 'staff', 'guardian'];

/** A teacher whose own child goes to the school has two roles; the one that meets students here comes first. */
export const nearestRole = (roles: readonly PersonRole[]): PersonRole | undefined =>
  rank.find((role) => roles.includes(role));
