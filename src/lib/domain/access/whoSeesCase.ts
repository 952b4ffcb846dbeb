import type { Id } from '#lib/kernel/ids.ts';
import type { Role } from '../team/role.ts';

interface Listed {
  readonly lead: Id;
  readonly team: readonly Id[];
}

export interface Seer {
  readonly member: Id;
  readonly because: 'lead' | 'team' | 'coordinator';
}

/** Whose laptops hold a key to a case (`docs/records.md`), each once, with the nearest reason. */
export function whoSeesCase(
  { lead, team }: Listed,
  members: readonly { readonly id: Id; readonly role: Role }[],
): Seer[] {
  const onTeam = team.filter((id) => id !== lead);
  const coordinators = members.filter(
    ({ id, role }) => role === 'coordinator' && id !== lead && !onTeam.includes(id),
  );
  return [
    { member: lead, because: 'lead' },
    ...onTeam.map((member): Seer => ({ member, because: 'team' })),
    ...coordinators.map(({ id }): Seer => ({ member: id, because: 'coordinator' })),
  ];
}
