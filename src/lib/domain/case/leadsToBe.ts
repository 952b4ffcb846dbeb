/** Whom a case could be given to: whoever the student trusts stands first, then whoever carries least. */
import type { Id } from '#lib/kernel/ids.ts';
import { leadsCases } from '../access/leadsCases.ts';
import type { StudentSummary } from '../student/studentSummary.ts';
import type { Summaries } from '../summaries.ts';
import type { Role } from '../team/role.ts';

export interface LeadToBe {
  readonly id: Id;
  readonly name: string;
  readonly openCases: number;
  readonly trusted: boolean;
}

interface Teammate {
  readonly id: Id;
  readonly name: string;
  readonly role: Role;
}

export function leadsToBe(
  members: readonly Teammate[],
  { cases }: Pick<Summaries, 'cases'>,
  student: StudentSummary | undefined,
): LeadToBe[] {
  const open = [...cases.values()].filter(({ status }) => status === 'open');
  return members
    .filter(({ role }) => leadsCases(role))
    .map(({ id, name }) => ({
      id,
      name,
      openCases: open.filter(({ lead }) => lead === id).length,
      trusted: student?.trustedAdults.some(({ member }) => member === id) ?? false,
    }))
    .sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.openCases - b.openCases);
}
