/** One record opened by two people: what the signed acts about it add up to, and when it is over. */
import type { ReadersToBe } from '#lib/domain/access/readersOf.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { AskCustodyAct, EndCustodyAct, GiveCustodyAct } from './act.ts';
import { coordinates, type Custody, type Membership } from './membership.ts';
import { mayRead } from './owed.ts';

export function custodyAsked(
  state: Membership,
  { ask, at, tag, custodian, letter, told }: AskCustodyAct,
  by: Id,
): Membership {
  // Two people: nobody asks themselves.
  const possible = coordinates(state, by) && custodian !== by && state.members.has(custodian);
  if (!possible || state.custody.has(ask)) return state;
  return withCustody(state, { ask, at, tag, by, custodian, letter, told: told ?? [] });
}

/** What crosses a taking back was given all the same: it must not look as if nobody could have read it. */
export function custodyGiven(
  state: Membership,
  { ask, at, letter, epoch }: GiveCustodyAct,
  by: Id,
): Membership {
  const asked = state.custody.get(ask);
  if (!asked || asked.custodian !== by || asked.given || !coordinates(state, asked.by)) return state;
  return withCustody(state, { ...asked, given: { at, letter, epoch } });
}

/** Whoever asked takes it back, or says that it is over; the custodian says no. */
export function custodyEnded(state: Membership, { ask, at }: EndCustodyAct, by: Id): Membership {
  const asked = state.custody.get(ask);
  if (!asked || asked.ended || (by !== asked.by && by !== asked.custodian)) return state;
  return withCustody(state, { ...asked, ended: { at, by } });
}

/** What somebody waits for, and somebody else can still answer. */
export const openAskings = (membership: Membership): readonly Custody[] =>
  [...membership.custody.values()].filter(
    ({ by, custodian, given, ended }) =>
      !given && !ended && coordinates(membership, by) && membership.members.has(custodian),
  );

/** Milliseconds for which whoever opened a record reads on in it, where they do not say earlier that it is over. */
export const LENT_FOR = 14 * 24 * 60 * 60 * 1000;

export const isOver = (membership: Membership, { by, given, ended }: Custody, now: number): boolean =>
  given !== undefined && (ended !== undefined || !coordinates(membership, by) || now >= given.at + LENT_FOR);

/** Whether this newest key of a record was given to somebody who is through with it, and is not among its readers. */
export const isLentOut = (membership: Membership, readers: ReadersToBe, epoch: Bytes, now: number): boolean =>
  [...membership.custody.values()].some(
    (one) =>
      one.given?.epoch !== undefined &&
      equalBytes(one.given.epoch, epoch) &&
      isOver(membership, one, now) &&
      !mayRead(membership, readers, one.by),
  );

const withCustody = (state: Membership, custody: Custody): Membership => ({
  ...state,
  custody: new Map(state.custody).set(custody.ask, custody),
});
