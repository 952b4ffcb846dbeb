/** How referrals to each service went, over the cases that somebody may read. Counted by service, never by person. */
import type { Id } from '#lib/kernel/ids.ts';
import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import type { CaseSummary, ReferredService } from '../case/caseSummary.ts';
import { plainName } from '../consent/liveConsent.ts';
import { isOver } from './serviceTurns.ts';

/** Calendar days after which a wait is long. */
const LONG_WAIT = 30;

export interface CountedReferral extends ReferredService {
  readonly case: Id;
  readonly student: Id;
}

export interface ServiceCount {
  /** The entry of the directory, or the name as it was typed. */
  readonly key: string;
  readonly name: string;
  readonly resource: Id | undefined;
  readonly referred: readonly CountedReferral[];
  /** Sent more than `LONG_WAIT` days ago, and neither started nor over. */
  readonly waiting: readonly CountedReferral[];
  /** The service had no place. */
  readonly full: readonly CountedReferral[];
  readonly started: readonly CountedReferral[];
}

/** `entryOf`: the entry that an id in the directory means today, by whatever it was merged into. In order of name. */
export function serviceCounts(
  cases: Iterable<Pick<CaseSummary, 'id' | 'student' | 'referred'>>,
  entryOf: (resource: Id) => { readonly id: Id; readonly name: string } | undefined,
  today: SchoolDate,
): readonly ServiceCount[] {
  const byService = new Map<string, { name: string; resource: Id | undefined; all: CountedReferral[] }>();
  for (const { id, student, referred } of cases)
    for (const one of referred) {
      const entry = one.resource && entryOf(one.resource);
      const key = entry ? entry.id : plainName(one.service);
      const group = byService.get(key) ?? { name: entry?.name ?? one.service, resource: entry?.id, all: [] };
      byService.set(key, group);
      group.all.push({ ...one, case: id, student });
    }
  return [...byService]
    .map(([key, { name, resource, all: referred }]) => ({
      key,
      name,
      resource,
      referred,
      waiting: referred.filter((one) => waitsLong(one, today)),
      full: referred.filter(({ why }) => why === 'capacity'),
      started: referred.filter(({ startedOn }) => startedOn !== undefined),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const waitsLong = ({ status, sentOn, startedOn }: ReferredService, today: SchoolDate): boolean =>
  !isOver(status) && !startedOn && sentOn !== undefined && daysBetween(sentOn, today) > LONG_WAIT;

export const helpAnswers = ['yes', 'partly', 'no'] as const;

/** Of which referrals was it said that the service helped, partly, or not: the latest answer of each. */
export const saidOf = <Row extends ReferredService>(
  referred: readonly Row[],
  of: 'student' | 'family',
): Readonly<Record<(typeof helpAnswers)[number], readonly Row[]>> => {
  const answered = (wanted: string) =>
    referred.filter(({ said }) =>
      said.some((one) => one.question === 'helped' && one.of === of && one.answer === wanted),
    );
  return { yes: answered('yes'), partly: answered('partly'), no: answered('no') };
};
