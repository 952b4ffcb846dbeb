/** Every open case once, with what is to become of it when the year ends, and whether that has been done. */
import type { Id } from '#lib/kernel/ids.ts';
import { schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import { schoolYearOf } from '../school/schoolYear.ts';
import type { CaseSummary } from './caseSummary.ts';

export interface YearEndLine {
  readonly about: CaseSummary;
  /** Of this school year; what was said a year ago asks again. */
  readonly said: CaseSummary['yearEnd'];
  /** `ask`: nobody has said; `do`: said, and still to be done. */
  readonly state: 'ask' | 'do' | 'done';
}

/** Open cases of one person, or all that one may see: those that ask first, then by name. */
export function yearEndList(
  cases: Iterable<CaseSummary>,
  today: SchoolDate,
  { lead, nameOf }: { readonly lead: Id | undefined; readonly nameOf: (student: Id) => string },
): readonly YearEndLine[] {
  const year = schoolYearOf(today);
  const order = { ask: 0, do: 1, done: 2 };
  return [...cases]
    .filter((one) => one.status === 'open' && (lead === undefined || one.lead === lead))
    .map((about): YearEndLine => {
      const said = about.yearEnd?.year === year ? about.yearEnd : undefined;
      return { about, said, state: stateOf(about, said) };
    })
    .toSorted(
      (a, b) =>
        order[a.state] - order[b.state] || nameOf(a.about.student).localeCompare(nameOf(b.about.student)),
    );
}

function stateOf(about: CaseSummary, said: CaseSummary['yearEnd']): YearEndLine['state'] {
  if (!said) return 'ask';
  if (said.what === 'close') return 'do';
  if (said.what === 'handOver')
    return about.handedOn !== undefined && about.handedOn >= said.on ? 'done' : 'do';
  return 'done';
}

/** When a case that "needs attention in September" asks for it. */
export const septemberOf = (on: SchoolDate): SchoolDate =>
  schoolDate(`${Number(schoolYearOf(on).slice(0, 4)) + 1}-09-01`) ?? on;
