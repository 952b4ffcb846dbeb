/** The kinds of record and their codes: `docs/records.md`, row by row. Codes are in sealed bytes: never reuse one. */
export const recordKinds = {
  school: { code: 1, groups: ['everyone'] },
  membership: { code: 2, groups: ['everyone'] },
  roster: { code: 3, groups: ['everyone'] },
  contacts: { code: 4, groups: ['caseStaff', 'coordinators'] },
  signals: { code: 5, groups: ['caseStaff', 'coordinators'] },
  answers: { code: 6, groups: ['caseStaff', 'coordinators'] },
  student: { code: 7, groups: ['caseStaff', 'coordinators'] },
  referral: { code: 8, groups: ['coordinators'] },
  case: { code: 9, groups: ['coordinators'] },
  restricted: { code: 10, groups: [] },
  picture: { code: 11, groups: ['picture'] },
  review: { code: 12, groups: [] },
  meeting: { code: 13, groups: [] },
  resources: { code: 14, groups: ['everyone'] },
  improvement: { code: 15, groups: ['everyone'] },
  circle: { code: 16, groups: [] },
  security: { code: 17, groups: ['coordinators'] },
  private: { code: 19, groups: [] },
  ask: { code: 20, groups: [] },
} as const satisfies Record<string, { code: number; groups: readonly Group[] }>;

export type RecordKind = keyof typeof recordKinds;

export const isRecordKind = (value: unknown): value is RecordKind =>
  typeof value === 'string' && Object.hasOwn(recordKinds, value);

export const kindNames = Object.keys(recordKinds) as readonly RecordKind[];

/** A set of members with a key of its own. A member-by-member list (a case's team, a circle) is not a group. */
export type Group = 'everyone' | 'coordinators' | 'caseStaff' | 'picture';

export const groups: readonly Group[] = ['everyone', 'coordinators', 'caseStaff', 'picture'];
