/** What is known of all records I may read without opening one of them. Derived, sealed on disk, checked when read. */
import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { askSummary, type AskSummary } from './ask/askSummary.ts';
import { caseSummary, type CaseSummary } from './case/caseSummary.ts';
import { referralSummary, type ReferralSummary } from './referral/referralSummary.ts';
import { newSchool, schoolSummary, type SchoolSummary } from './school/schoolSummary.ts';
import { studentSummary, type StudentSummary } from './student/studentSummary.ts';

export const summary = v.variant('kind', [
  caseSummary,
  referralSummary,
  studentSummary,
  schoolSummary,
  askSummary,
]);
export type Summary = v.InferOutput<typeof summary>;

export interface Summaries {
  readonly cases: ReadonlyMap<Id, CaseSummary>;
  readonly referrals: ReadonlyMap<Id, ReferralSummary>;
  readonly students: ReadonlyMap<Id, StudentSummary>;
  readonly asks: ReadonlyMap<Id, AskSummary>;
  readonly school: SchoolSummary;
}

export function gatherSummaries(all: Iterable<Summary>): Summaries {
  const cases = new Map<Id, CaseSummary>();
  const referrals = new Map<Id, ReferralSummary>();
  const students = new Map<Id, StudentSummary>();
  const asks = new Map<Id, AskSummary>();
  let school = newSchool;
  for (const one of all) {
    if (one.kind === 'case') cases.set(one.id, one);
    else if (one.kind === 'referral') referrals.set(one.id, one);
    else if (one.kind === 'student') students.set(one.id, one);
    else if (one.kind === 'ask') asks.set(one.id, one);
    else school = one;
  }
  return { cases, referrals, students, asks, school };
}
