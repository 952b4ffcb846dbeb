import type { Summaries } from '../summaries.ts';
import type { KnownStudent } from './knownStudent.ts';

/** An id is nobody's when no list names it and nothing is written about it: an old address, or a student taken back. */
export function isKnownStudent({ id, name }: KnownStudent, summaries: Summaries): boolean {
  if (name !== '') return true;
  const own = summaries.students.get(id);
  return (
    (own !== undefined && own.strengths.length + own.words.length + own.trustedAdults.length > 0) ||
    [...summaries.cases.values(), ...summaries.referrals.values()].some(({ student }) => student === id)
  );
}
