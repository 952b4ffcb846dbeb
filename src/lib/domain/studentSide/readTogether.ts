/**
 * What is written about a student, as student and adult read it together. Field by field: what is added to a table later
 * stays off this page until somebody decides that it is the student's to see. Notes told in confidence lie in records of
 * their own and cannot come here; what was noted of talks with others than the student stays with the adults.
 */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { needTable, originTable, ratingTable, type NeedDomain, type Rating } from '../case/case.ts';
import { contactTable } from '../contact/contact.ts';
import { ownPageWordsTable } from '../ownPage/ownPage.ts';
import { checkInTable, goalTable, stepTable } from '../plan/plan.ts';
import type { ReadRows } from '../record/readRows.ts';
import { serviceReferralTable } from '../service/service.ts';
import { strengthTable, wordsTable } from '../student/student.ts';
import type { Readable } from './reply.ts';

export interface Sentence {
  readonly table: Readable;
  readonly row: Id;
  /** As it was written. */
  readonly text: string;
  /** Where the sentence is about one of the four domains. */
  readonly domain?: NeedDomain;
  readonly level?: Rating['level'];
  /** By the student's own hand, or said by the student. */
  readonly own: boolean;
  readonly by: Id;
  /** Missing where only the moment is known, which nobody is told. */
  readonly on?: SchoolDate;
}

export interface ReadableRows {
  readonly inCase: ReadRows;
  readonly ofStudent: ReadRows;
}

/** Strengths first; then what the student said; then what others wrote. */
export function readTogether({ inCase, ofStudent }: ReadableRows): readonly Sentence[] {
  return [
    ...ofStudent(strengthTable).map(({ id, text, source, by }): Sentence => ({
      ...{ table: 'strengths', row: id, text, by, own: source === 'student' },
    })),
    ...ofStudent(wordsTable).map(({ id, text, on, by }): Sentence => ({
      table: 'words',
      row: id,
      text,
      on,
      by,
      own: true,
    })),
    ...inCase(ownPageWordsTable).map(({ id, text, on, by }): Sentence => ({
      table: 'ownPageWords',
      row: id,
      text,
      on,
      by,
      own: true,
    })),
    ...inCase(originTable).flatMap(({ id, because, on, by }): Sentence[] =>
      because ? [{ table: 'origins', row: id, text: because, on, by, own: false }] : [],
    ),
    ...inCase(needTable).map(({ id, text, domain, on, by }): Sentence => ({
      table: 'needs',
      row: id,
      text,
      domain,
      on,
      by,
      own: false,
    })),
    ...inCase(ratingTable).map(({ id, because, domain, level, on, by }): Sentence => ({
      ...{ table: 'ratings', row: id, text: because ?? '', domain, level, on, by, own: false },
    })),
    ...inCase(goalTable).map(({ id, text, by }): Sentence => ({
      table: 'goals',
      row: id,
      text,
      by,
      own: false,
    })),
    ...inCase(checkInTable).flatMap(({ id, line, on, by }): Sentence[] =>
      line ? [{ table: 'checkIns', row: id, text: line, on, by, own: false }] : [],
    ),
    ...inCase(stepTable).map(({ id, text, by }): Sentence => ({
      table: 'steps',
      row: id,
      text,
      by,
      own: false,
    })),
    ...inCase(contactTable).flatMap(({ id, line, with: who, restricted, on, by }): Sentence[] =>
      line && who === 'student' && !restricted
        ? [{ table: 'contacts', row: id, text: line, on, by, own: false }]
        : [],
    ),
    ...inCase(serviceReferralTable).map(({ id, service, reason, on, by }): Sentence => ({
      ...{ table: 'serviceReferrals', row: id, text: `${service}: ${reason}`, on, by, own: false },
    })),
  ];
}
