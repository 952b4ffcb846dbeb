/** The five roles of a member (not of a case: lead and team belong to a case). */
export const roles = ['coordinator', 'caseStaff', 'teacher', 'dataManager', 'administrator'] as const;
export type Role = (typeof roles)[number];
