/** The inbox in the order in which people wait: whoever must be met soonest stands first. */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { SchoolSummary } from '../school/schoolSummary.ts';
import { meetBy } from './meetBy.ts';
import type { ReferralSummary } from './referralSummary.ts';

export interface ReferralInbox {
  /** New ones, and those whose day has come to be looked at again. */
  readonly waiting: readonly DueReferral[];
  readonly watched: readonly DueReferral[];
  /** Newest decision first. */
  readonly decided: readonly ReferralSummary[];
}

export interface DueReferral {
  readonly referral: ReferralSummary;
  readonly due: SchoolDate;
}

export function referralInbox(
  referrals: Iterable<ReferralSummary>,
  school: SchoolSummary,
  today: SchoolDate,
): ReferralInbox {
  const waiting: DueReferral[] = [];
  const watched: DueReferral[] = [];
  const decided: ReferralSummary[] = [];
  for (const referral of referrals) {
    const { outcome, until } = referral;
    if (!outcome) waiting.push({ referral, due: meetBy(referral.urgency, referral.on, school) });
    else if (outcome === 'otherProcess' && until && until <= today) waiting.push({ referral, due: until });
    else if (outcome !== 'watch') decided.push(referral);
    else if (until && until > today) watched.push({ referral, due: until });
    else waiting.push({ referral, due: until ?? today });
  }
  return {
    waiting: waiting.sort(dueFirst),
    watched: watched.sort(dueFirst),
    decided: decided.sort((a, b) => byText(b.decidedOn ?? '', a.decidedOn ?? '') || b.at - a.at),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dueFirst = (a: DueReferral, b: DueReferral): number =>
  byText(a.due, b.due) || a.referral.at - b.referral.at;
