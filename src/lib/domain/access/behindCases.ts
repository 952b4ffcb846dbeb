/** Whether two people stand behind every case today: a coordinator, and a custodian who is somebody else. */
import type { Id } from '#lib/kernel/ids.ts';
import type { Role } from '../team/role.ts';

export type BehindCases = 'both' | 'notNamed' | 'custodianLeft' | 'onePerson';

interface Somebody {
  readonly id: Id;
  readonly role: Role;
}

export function behindCases(custodian: Id | undefined, members: readonly Somebody[]): BehindCases {
  if (!custodian) return 'notNamed';
  if (!members.some(({ id }) => id === custodian)) return 'custodianLeft';
  const another = members.some(({ id, role }) => role === 'coordinator' && id !== custodian);
  return another ? 'both' : 'onePerson';
}
