/** Which groups a role is in: a group's key opens what the whole group may read (`docs/records.md`). */
import { assertNever } from '#lib/kernel/assertNever.ts';
import type { Group } from '../record/recordKind.ts';
import type { Role } from '../team/role.ts';

export const isIn = (role: Role, group: Group): boolean => groupsOf(role).includes(group);

function groupsOf(role: Role): readonly Group[] {
  switch (role) {
    case 'coordinator':
      return ['everyone', 'coordinators', 'caseStaff', 'picture'];
    case 'caseStaff':
      return ['everyone', 'caseStaff'];
    case 'administrator':
      return ['everyone', 'picture'];
    case 'teacher':
    case 'dataManager':
      return ['everyone'];
    default:
      return assertNever(role);
  }
}
