import type { Role } from '../team/role.ts';

/** Opening, steering and closing a case, and deciding on a referral. Teachers contribute to cases and do not steer them. */
export const leadsCases = (role: Role): boolean => role === 'coordinator' || role === 'caseStaff';
