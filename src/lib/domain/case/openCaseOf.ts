import type { Summaries } from '../summaries.ts';
import type { CaseSummary } from './caseSummary.ts';

/** The open case of a student, as far as I may read cases. `student` may be what a form holds: nobody, or not yet an id. */
export const openCaseOf = (
  { cases }: Pick<Summaries, 'cases'>,
  student: string | undefined,
): CaseSummary | undefined =>
  [...cases.values()].find((one) => one.status === 'open' && one.student === student);
