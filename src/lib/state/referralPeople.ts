import type { ReferralSummary } from '#lib/domain/referral/referralSummary.ts';
import type { Language } from '#lib/text/language.ts';
import type { Desk } from './desk.svelte.ts';

export interface ReferralPeople {
  readonly student: string;
  readonly from: string;
}

/** Whom a referral is about and who sent it, as names: a student's own, or the one that was typed. */
export function referralPeople(desk: Desk, { t }: Language, referral: ReferralSummary): ReferralPeople {
  const { student, studentName, fromMember, fromName } = referral;
  const from = fromMember === desk.me.member ? t.referrals.fromYou : desk.memberName(fromMember);
  return {
    student: student ? desk.student(student).name : (studentName ?? ''),
    from: from ?? fromName ?? t.referrals.someone,
  };
}
