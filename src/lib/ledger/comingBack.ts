/** Who has lost every laptop and the kit comes back with new ones, on the word of those who lead the school. */
import type { AnswerBackAct, BringBackAct } from './act.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { heldBy, isTaken, without, withMember } from './arriving.ts';
import { coordinates, type ComingBack, type Membership } from './membership.ts';

/** One coordinator is enough for anybody else; one alone could otherwise become any other coordinator. */
export function broughtBack(state: Membership, { act: _, ...said }: BringBackAct, by: Id): Membership {
  const asked: ComingBack = { ...said, by };
  if (!isPossible(state, asked) || state.comingBack.has(asked.ask)) return state;
  if (!coordinates(state, asked.member)) return withNewDevices(state, asked);
  return { ...state, comingBack: new Map(state.comingBack).set(asked.ask, asked) };
}

export function backAnswered(state: Membership, { ask, yes }: AnswerBackAct, by: Id): Membership {
  const asked = state.comingBack.get(ask);
  if (!asked || (yes && (by === asked.by || by === asked.member))) return state;
  const answered = { ...state, comingBack: without(state.comingBack, ask) };
  // Whoever asked may lead no more by now: the word of one is left.
  const stands = coordinates(state, asked.by);
  return yes && stands && isPossible(answered, asked) ? withNewDevices(answered, asked) : answered;
}

const isPossible = (state: Membership, { member, by, devices }: ComingBack): boolean =>
  by !== member && state.members.has(member) && !devices.some((device) => isTaken(state, device));

/** A new key of the member's: the former one is lost with the laptops that held it. */
function withNewDevices(state: Membership, { member: id, agreeKey, devices: own }: ComingBack): Membership {
  const member = state.members.get(id);
  if (!member) return state;
  const devices = new Map(state.devices);
  for (const device of own) devices.set(device.id, { ...device, member: id });
  const keys = [...member.keys, { agreeKey, wraps: own.map(heldBy) }];
  return { ...withMember(state, { ...member, agreeKey, keys }), devices };
}
