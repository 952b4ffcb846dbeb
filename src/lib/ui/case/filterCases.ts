import { bareText } from '#lib/kernel/bareText.ts';
import type { CaseSummary } from '#lib/domain/case/caseSummary.ts';
import { worksOn } from '#lib/domain/case/worksOn.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** Which cases somebody wants to see, and how; kept by the page, so that coming back finds it as it was. */
export interface CaseFilter {
  whose: 'mine' | 'all';
  status: CaseSummary['status'];
  look: 'list' | 'board';
  name: string;
}

export const firstFilter: CaseFilter = { whose: 'mine', status: 'open', look: 'list', name: '' };

export function filterCases(
  cases: Iterable<CaseSummary>,
  { whose, status, name }: CaseFilter,
  about: { readonly me: Id; readonly nameOf: (student: Id) => string },
): CaseSummary[] {
  const sought = bareText(name);
  return [...cases].filter(
    (one) =>
      one.status === status &&
      (whose === 'all' || worksOn(about.me, one)) &&
      bareText(about.nameOf(one.student)).includes(sought),
  );
}
