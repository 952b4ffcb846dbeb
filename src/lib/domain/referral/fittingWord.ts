import { assertNever } from '#lib/kernel/assertNever.ts';
import type { wordings } from './referral.ts';
import type { ReferralSummary } from './referralSummary.ts';

type Wording = (typeof wordings)[number];

/** The prepared sentence to begin with. Somebody who is not staff hears only that it was received. */
export function fittingWord({ fromMember, outcome }: ReferralSummary): Wording {
  if (!fromMember || !outcome) return 'received';
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
