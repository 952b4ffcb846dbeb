import { daysBetween, type SchoolDate } from '#lib/kernel/moments.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { meetBy } from '../referral/meetBy.ts';
import type { ReferralSummary } from '../referral/referralSummary.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import type { TodayItem, TodayWhy } from './todayItem.ts';
import type { DayAround } from './whatIsToday.ts';

/** A word back to the referrer. Whoever decided owes it; until somebody has, everyone who may decide does. */
export function wordOwed(one: ReferralSummary, { me, today, school }: DayAround): TodayItem[] {
  if (!leadsCases(me.role) || one.wordOn || one.fromMember === me.member) return [];
  if (one.decidedBy && one.decidedBy !== me.member) return [];
  const due = addSchoolDays(school, one.on, school.loopDays);
  return [itemOf(one, today, 'wordOwed', due, school.loopDays)];
}

/** New; or watched, or handed over, until a day that has come. */
export function waitingReferral(one: ReferralSummary, { me, today, school }: DayAround): TodayItem[] {
  if (!leadsCases(me.role)) return [];
  if (!one.outcome) return [itemOf(one, today, 'newReferral', meetBy(one.urgency, one.on, school))];
  if (one.until === undefined || one.until > today) return [];
  if (one.outcome === 'watch') return [itemOf(one, today, 'watchEnded', one.until)];
  return one.outcome === 'otherProcess' ? [itemOf(one, today, 'handedOver', one.until)] : [];
}

const itemOf = (
  one: ReferralSummary,
  today: SchoolDate,
  why: TodayWhy,
  due: SchoolDate,
  rule?: number,
): TodayItem => ({
  key: `${why} ${one.id}`,
  why,
  due,
  days: daysBetween(today, due),
  rule,
  referral: one.id,
  student: one.student,
  studentName: one.studentName,
  text: one.seen,
});
