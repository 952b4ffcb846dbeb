import type { KnownStudent } from '#lib/domain/roster/knownStudent.ts';
import { searchStudents } from '#lib/domain/roster/searchStudents.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** No grade is called so. */
export const EVERY_GRADE = '*';

/** Which students somebody wants to see. */
export interface StudentFilter {
  query: string;
  grade: string;
  onlyOpen: boolean;
  /** Who has named no adult yet. */
  noAdult: boolean;
}

export const everyone: StudentFilter = { query: '', grade: EVERY_GRADE, onlyOpen: false, noAdult: false };

/** As far as this person may know: who has an open case, and who has named an adult. */
interface Known {
  readonly open: ReadonlySet<Id>;
  readonly withAdult: ReadonlySet<Id>;
}

export const filterStudents = (
  students: readonly KnownStudent[],
  { query, grade, onlyOpen, noAdult }: StudentFilter,
  { open, withAdult }: Known,
): KnownStudent[] =>
  searchStudents(students, query).filter(
    (one) =>
      (grade === EVERY_GRADE || (one.grade ?? '') === grade) &&
      (!onlyOpen || open.has(one.id)) &&
      (!noAdult || !withAdult.has(one.id)),
  );

/** As it is kept under a name: what was typed to search stays out. */
export const keptStudentFilter = ({ grade, onlyOpen, noAdult }: StudentFilter) => ({
  grade,
  case: onlyOpen ? 'open' : '',
  adult: noAdult ? 'none' : '',
});

export const studentFilterFrom = (kept: Readonly<Record<string, string>>): StudentFilter => ({
  query: '',
  grade: kept.grade ?? EVERY_GRADE,
  onlyOpen: kept.case === 'open',
  noAdult: kept.adult === 'none',
});
