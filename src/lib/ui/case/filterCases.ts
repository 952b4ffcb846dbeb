import { tiers, type Tier } from '#lib/domain/case/case.ts';
import { stages, type CaseSummary, type Stage } from '#lib/domain/case/caseSummary.ts';
import { bareText } from '#lib/kernel/bareText.ts';
import { worksOn } from '#lib/domain/case/worksOn.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Sorting } from '../kit/sortLines.ts';
import { oneOf } from '../view/oneOf.ts';

export const whoses = ['mine', 'team', 'all'] as const;
const looks = ['list', 'board'] as const;
const statuses = ['open', 'closed'] as const;

/** Which cases somebody wants to see, and how. */
export interface CaseFilter {
  whose: (typeof whoses)[number];
  status: CaseSummary['status'];
  look: (typeof looks)[number];
  name: string;
  tier: Tier | '';
  stage: Stage | '';
  sort: Sorting | undefined;
}

export const firstFilter: CaseFilter = {
  whose: 'mine',
  status: 'open',
  look: 'list',
  name: '',
  tier: '',
  stage: '',
  sort: undefined,
};

export function filterCases(
  cases: Iterable<CaseSummary>,
  { whose, status, name, tier, stage }: CaseFilter,
  about: { readonly me: Id; readonly nameOf: (student: Id) => string },
): CaseSummary[] {
  const sought = bareText(name);
  const isWhose = {
    mine: (one: CaseSummary) => worksOn(about.me, one),
    team: (one: CaseSummary) => one.lead !== about.me && worksOn(about.me, one),
    all: () => true,
  }[whose];
  return [...cases].filter(
    (one) =>
      one.status === status &&
      isWhose(one) &&
      (tier === '' || one.tier === tier) &&
      // A closed case has no stage but that.
      (stage === '' || status === 'closed' || one.stage === stage) &&
      bareText(about.nameOf(one.student)).includes(sought),
  );
}

/** As it is kept under a name: a student's name that was typed stays out. */
export const keptCaseFilter = ({ whose, status, look, tier, stage, sort }: CaseFilter) => ({
  whose,
  status,
  look,
  tier,
  stage,
  sort: sort ? `${sort.down ? '-' : ''}${sort.column}` : '',
});

/** What is not known any more gives way to what a place begins with. */
export function caseFilterFrom(kept: Readonly<Record<string, string>>): CaseFilter {
  const { sort = '' } = kept;
  return {
    whose: oneOf(whoses, kept.whose) ?? firstFilter.whose,
    status: oneOf(statuses, kept.status) ?? firstFilter.status,
    look: oneOf(looks, kept.look) ?? firstFilter.look,
    name: '',
    tier: oneOf(tiers, kept.tier) ?? '',
    stage: oneOf(stages, kept.stage) ?? '',
    sort: sort === '' ? undefined : { column: sort.replace(/^-/, ''), down: sort.startsWith('-') },
  };
}
