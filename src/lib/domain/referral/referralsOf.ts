import type { Id } from '#lib/kernel/ids.ts';
import type { Summaries } from '../summaries.ts';
import type { ReferralSummary } from './referralSummary.ts';

/** Those that still stand by themselves: one that was declined leaves the student's page, one that became a case is in it. */
export const referralsOf = ({ referrals }: Pick<Summaries, 'referrals'>, student: Id): ReferralSummary[] =>
  [...referrals.values()]
    .filter((one) => one.student === student && !['decline', 'accept', 'join'].includes(one.outcome ?? ''))
    .sort((a, b) => b.at - a.at);
