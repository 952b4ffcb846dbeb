import type { ReferralSummary } from '#lib/domain/referral/referralSummary.ts';
import { assertNever } from '#lib/kernel/assertNever.ts';
import type { wordings } from '#lib/domain/referral/referral.ts';

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
