import { isIn } from '../access/groupsOf.ts';
import { recordKinds } from '../record/recordKind.ts';
import type { Role } from '../team/role.ts';

/** Whose laptop has the keys of the whole log. Everybody else's has only the lines that it wrote itself. */
export const readsLog = (role: Role): boolean =>
  recordKinds.security.groups.some((group) => isIn(role, group));
