/**
 * Removal beats what the removed did at the same time: what a member or a device that was revoked did without knowing of
 * it counts no more, however it arrives. Of two who remove each other the one who has been here longer stands.
 */
import type { Id } from '#lib/kernel/ids.ts';
import type { SignedAct } from './membership.ts';

export const isRemoval = ({ act }: SignedAct): boolean =>
  act.act === 'removeMember' || act.act === 'revokeDevice';

/** The acts that count, in the order in which they came; `removals` are those of them that their authors may do. */
export function withoutRemoved(
  acts: readonly SignedAct[],
  removals: readonly SignedAct[],
): readonly SignedAct[] {
  if (removals.length === 0) return acts.filter((act) => !isRemoval(act));
  const past = pasts(acts);
  const knew = (later: SignedAct, earlier: SignedAct): boolean =>
    past.get(later.id)?.has(earlier.id) ?? false;
  const beats = (removal: SignedAct, act: SignedAct): boolean =>
    takesAway(removal, act) && !knew(removal, act);

  const rank = seniority(acts);
  const standing: SignedAct[] = [];
  for (const removal of [...removals].sort((a, b) => rank(a.by) - rank(b.by))) {
    if (!standing.some((other) => beats(other, removal))) standing.push(removal);
  }
  return acts.filter((act) =>
    isRemoval(act) ? standing.includes(act) : !standing.some((removal) => beats(removal, act)),
  );
}

/** Whether the removal takes away who did this. */
function takesAway({ act: removal, id }: SignedAct, act: SignedAct): boolean {
  if (id === act.id) return false;
  if (removal.act === 'removeMember') return removal.member === act.by;
  return removal.act === 'revokeDevice' && removal.device === act.device;
}

/** Everything that each act's author knew of. */
function pasts(acts: readonly SignedAct[]): ReadonlyMap<string, ReadonlySet<string>> {
  const past = new Map<string, Set<string>>();
  for (const { id, after } of acts) {
    const own = new Set<string>();
    for (const parent of after) {
      own.add(parent);
      for (const older of past.get(parent) ?? []) own.add(older);
    }
    past.set(id, own);
  }
  return past;
}

/** By the place of the act that brought a member in. */
function seniority(acts: readonly SignedAct[]): (member: Id) => number {
  const joined = new Map<Id, number>();
  for (const [place, { act }] of acts.entries()) {
    if ((act.act === 'found' || act.act === 'admit') && !joined.has(act.member.id))
      joined.set(act.member.id, place);
  }
  return (member) => joined.get(member) ?? acts.length;
}
