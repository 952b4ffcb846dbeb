import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Role } from '../team/role.ts';
import { standInsFor, type Covering, type Listed } from './readersOf.ts';

export type Seer =
  | { readonly member: Id; readonly because: 'lead' | 'team' | 'coordinator' }
  | { readonly member: Id; readonly because: 'standIn'; readonly for: Id; readonly until: SchoolDate };

export interface Around {
  readonly members: readonly { readonly id: Id; readonly role: Role }[];
  readonly covers: readonly Covering[];
  readonly today: SchoolDate;
}

/** Who may read a case today (`docs/records.md`), each once, with the nearest reason. */
export function whoSeesCase(listed: Listed, { members, covers, today }: Around): readonly Seer[] {
  const { lead, team } = listed;
  const coordinators = listed.sensitive ? [] : members.filter(({ role }) => role === 'coordinator');
  const all: readonly Seer[] = [
    { member: lead, because: 'lead' },
    ...team.map((member): Seer => ({ member, because: 'team' })),
    ...standInsFor([lead, ...team], covers, today).map(({ standIn, ...more }): Seer => ({
      member: standIn,
      because: 'standIn',
      ...more,
    })),
    ...coordinators.map(({ id }): Seer => ({ member: id, because: 'coordinator' })),
  ];
  return all.filter(({ member }, index) => all.findIndex((one) => one.member === member) === index);
}

/** Whether this member may: what was read before and is not theirs any more stands on no list of theirs. */
export const maySeeCase = (listed: Listed, around: Around, member: Id): boolean =>
  whoSeesCase(listed, around).some((one) => one.member === member);
