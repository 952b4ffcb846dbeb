/** What was spoken and written with a family, over all cases of a student that somebody may read, and how a line is found again. */
import type { Id } from '#lib/kernel/ids.ts';
import type { Contact } from '../contact/contact.ts';
import { schoolYearOf, type SchoolYear } from '../school/schoolYear.ts';

/** A contact, and the case in which it was written down. */
export type Logged = Contact & { readonly case: Id };

export interface LogFilter {
  readonly text: string;
  /** Somebody of the family, or a member who noted it; empty for everybody. */
  readonly person: string;
  /** Empty for all years. */
  readonly year: SchoolYear | '';
}

export const withTheFamily = (contacts: readonly Logged[]): readonly Logged[] =>
  contacts
    .filter((one) => one.with === 'family')
    .toSorted((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1));

/** Lines told in confidence lie elsewhere, and no search of a log looks there. */
export function findInLog(
  log: readonly Logged[],
  filter: LogFilter,
  noted: (by: Id) => string,
): readonly Logged[] {
  const asked = plain(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return log.filter((one) => {
    const people = [one.whom, noted(one.by)];
    if (filter.year !== '' && schoolYearOf(one.on) !== filter.year) return false;
    if (filter.person !== '' && !people.includes(filter.person)) return false;
    const words = plain([one.line, one.sent, ...people].filter(Boolean).join(' '));
    return asked.every((word) => words.includes(word));
  });
}

/** The years that a log has, and the one that is now: newest first. */
export const yearsOf = (log: readonly Logged[], now: SchoolYear): readonly SchoolYear[] =>
  [...new Set([now, ...log.map(({ on }) => schoolYearOf(on))])].toSorted().toReversed();

/** Everybody by whom a log can be looked through. */
export const peopleOf = (log: readonly Logged[], noted: (by: Id) => string): readonly string[] =>
  [
    ...new Set(log.flatMap(({ whom, by }) => [whom, noted(by)]).filter((name) => name !== undefined)),
  ].toSorted();

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
