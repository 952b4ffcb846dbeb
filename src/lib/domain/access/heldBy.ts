/** What the laptops of a member hold keys of, as the lists say: for whoever must say what was lost with one. */
import type { CaseSummary } from '../case/caseSummary.ts';
import type { Summaries } from '../summaries.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Role } from '../team/role.ts';
import { isIn } from './groupsOf.ts';
import { maySeeCase, type Around } from './whoSeesCase.ts';

export interface HeldBy {
  readonly cases: readonly CaseSummary[];
  /** Students whose strengths, words and adults they may read. */
  readonly students: number;
  readonly referrals: number;
  /** The families' addresses and numbers. */
  readonly contacts: boolean;
}

export function heldBy(
  member: { readonly id: Id; readonly role: Role },
  { cases, students, referrals }: Summaries,
  around: Omit<Around, 'members'>,
): HeldBy {
  const casework = isIn(member.role, 'caseStaff') || isIn(member.role, 'coordinators');
  return {
    cases: [...cases.values()].filter((one) => maySeeCase(one, { ...around, members: [member] }, member.id)),
    students: casework ? students.size : 0,
    referrals: isIn(member.role, 'coordinators') ? referrals.size : 0,
    contacts: casework,
  };
}
