import type { Id } from '#lib/kernel/ids.ts';
import type { Role } from '../team/role.ts';
import { isIn } from './groupsOf.ts';

export interface PageSeer {
  readonly member: Id;
  readonly because: 'coordinator' | 'caseStaff';
}

/** Who may read a student's own page (`docs/records.md`): strengths, own words, trusted adults. */
export const whoSeesStudent = (
  members: readonly { readonly id: Id; readonly role: Role }[],
): readonly PageSeer[] =>
  members
    .filter(({ role }) => isIn(role, 'caseStaff') || isIn(role, 'coordinators'))
    .map(({ id, role }) => ({ member: id, because: role === 'coordinator' ? role : 'caseStaff' }));
