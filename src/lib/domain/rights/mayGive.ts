import type { Consent } from '../consent/consent.ts';
import type { RightsNow } from './rightsOn.ts';

/**
 * Whether a consent of this giver lets anything out on that day. A court's own order, and what a minor may choose alone,
 * stand beside whoever holds the rights. Where no birthday is known nobody is turned away for being 18.
 */
export function mayGive(giver: Consent['giver'], { holder, eighteenOn }: RightsNow): boolean {
  if (giver === 'guardian') return holder === 'parent';
  if (giver === 'studentOf18')
    return holder === 'student' || (holder === 'parent' && eighteenOn === undefined);
  return true;
}
