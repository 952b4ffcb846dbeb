/** Who is meant to have the key of a record: what its list says today. Who does have it is what the wraps say. */
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Ask } from '../ask/ask.ts';
import type { CaseSummary } from '../case/caseSummary.ts';
import { recordKinds, type Group, type RecordKind } from '../record/recordKind.ts';
import { coverOn } from '../team/coverOn.ts';
import type { Cover } from '../team/team.ts';

export type Listed = Pick<CaseSummary, 'lead' | 'team' | 'sensitive'>;
export type Covering = Pick<Cover, 'who' | 'standIn' | 'from' | 'to'>;

export interface ReadersToBe {
  readonly groups: readonly Group[];
  readonly members: readonly Id[];
  /** Who can open it together with a coordinator, and never alone. */
  readonly custodian?: Id | undefined;
}

/** Lead, team, and who stands in for one of them today; coordinators by their group, unless the case is sensitive. */
export function readersOfCase(
  { lead, team, sensitive }: Listed,
  covers: readonly Covering[],
  today: SchoolDate,
): ReadersToBe {
  const own = [lead, ...team];
  const standIns = standInsFor(own, covers, today).map(({ standIn }) => standIn);
  return {
    groups: sensitive ? [] : recordKinds.case.groups,
    members: [...new Set([...own, ...standIns])],
  };
}

export interface StandIn {
  readonly standIn: Id;
  readonly for: Id;
  readonly until: SchoolDate;
}

export const standInsFor = (
  own: readonly Id[],
  covers: readonly Covering[],
  today: SchoolDate,
): readonly StandIn[] =>
  coverOn(covers, today).flatMap(({ who, standIn, to }) =>
    who && standIn && own.includes(who) ? [{ standIn, for: who, until: to }] : [],
  );

/**
 * Of a restricted note: those on its list who may read its case now. Nobody is left where all of them have gone from the
 * case; then nothing is owed, and only the records custodian can open it.
 */
export const readersOfRestricted = (
  listed: readonly Id[],
  mayReadCase: (member: Id) => boolean,
): ReadersToBe => ({ groups: [], members: listed.filter(mayReadCase) });

/** Of an ask: the two between whom it is, or the asker alone where the other has no account. */
export const readersOfAsk = ({ asker, asked }: Pick<Ask, 'asker' | 'asked'>): ReadersToBe => ({
  groups: [],
  members: asked ? [asker, asked] : [asker],
});

/** Of every other kind: its groups, and those who had it from its beginning. */
export const readersOfKind = (kind: RecordKind, had: readonly Id[]): ReadersToBe => ({
  groups: recordKinds[kind].groups,
  members: had,
});
