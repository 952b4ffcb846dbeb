import { assertNever } from '#lib/kernel/assertNever.ts';
import type { Wording } from './referral.ts';
import { isStaff } from './mayHear.ts';
import type { ReferralSummary } from './referralSummary.ts';

/** The prepared sentence to begin with, among those that the referrer may hear. */
export function fittingWord(referral: ReferralSummary): Wording {
  const { outcome } = referral;
  if (!isStaff(referral) || !outcome) return 'received';
  switch (outcome) {
    case 'accept':
    case 'join':
    case 'otherProcess':
      return 'inGoodHands';
    case 'advice':
    case 'watch':
    case 'decline':
      return 'letUsTalk';
    default:
      return assertNever(outcome);
  }
}
