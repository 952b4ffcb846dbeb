/**
 * Which role may write which kind of record: `docs/records.md`, column "who writes". Receivers hold every envelope
 * against this, so it is the same on all devices and depends on nothing else. Who may *read* is decided by keys alone.
 */
import type { RecordKind } from '../record/recordKind.ts';
import { roles, type Role } from '../team/role.ts';

const casework: readonly Role[] = ['coordinator', 'caseStaff'];
/** A teacher on a case's list contributes; one who is not holds no key to write with. */
const listed: readonly Role[] = ['coordinator', 'caseStaff', 'teacher'];
/** A school's founder is its coordinator and imports before any data manager has joined. */
const imports: readonly Role[] = ['coordinator', 'dataManager'];

const writers: Readonly<Record<RecordKind, readonly Role[]>> = {
  school: ['coordinator'],
  membership: roles,
  roster: imports,
  contacts: imports,
  signals: imports,
  answers: casework,
  student: casework,
  referral: roles,
  case: listed,
  restricted: listed,
  picture: casework,
  review: roles,
  meeting: roles,
  resources: casework,
  improvement: [...casework, 'administrator'],
  circle: roles,
  security: roles,
  private: roles,
  ask: listed,
};

export const mayWrite = (role: Role, kind: RecordKind): boolean => writers[kind].includes(role);
