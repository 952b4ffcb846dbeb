/** The picture of one day, from rows that are never overwritten. */
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Tie, TieStanding } from './tie.ts';

export interface TieThen extends Pick<Tie, 'id' | 'name' | 'what' | 'of'> {
  readonly strength?: TieStanding['strength'];
  readonly flow?: TieStanding['flow'];
  /** Since when it is so, and who said so last. */
  readonly since: SchoolDate;
  readonly by: Id;
}

/** In the order in which they were noted. */
export function tiesOn(
  ties: readonly Tie[],
  standings: readonly TieStanding[],
  day: SchoolDate,
): readonly TieThen[] {
  return ties
    .filter(({ on, endedOn }) => on <= day && (endedOn === undefined || endedOn > day))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, name, what, of, on, by }) => {
      const last = standingOn(standings, id, day);
      return {
        id,
        name,
        what,
        of,
        strength: last?.strength,
        flow: last?.flow,
        since: last?.on ?? on,
        by: last?.by ?? by,
      };
    });
}

export const standingOn = (
  standings: readonly TieStanding[],
  tie: Id,
  day: SchoolDate,
): TieStanding | undefined =>
  standings
    .filter((one) => one.tie === tie && one.on <= day)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
    .at(-1);

/** The days on which the picture changed, newest first. */
export function daysOfChange(ties: readonly Tie[], standings: readonly TieStanding[]): readonly SchoolDate[] {
  const days = [...ties.flatMap(({ on, endedOn }) => [on, endedOn]), ...standings.map(({ on }) => on)];
  return [...new Set(days.filter((day) => day !== undefined))].toSorted().reverse();
}
