/** Whether something may leave: the consent that covers it, or what is missing. */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { mayGive } from '../rights/mayGive.ts';
import type { RightsNow } from '../rights/rightsOn.ts';
import type { Consent, ConsentPurpose, ConsentRecord } from './consent.ts';

/** Why a consent does not carry; `none` where nobody was asked for this recipient. */
export type ConsentGap =
  | 'none'
  | 'withdrawn'
  | 'ended'
  | 'rightsPassed'
  | 'notYet'
  | 'unsigned'
  | 'otherPurpose'
  | 'notCovered'
  | 'withheld';

export type Basis =
  | { readonly live: true; readonly consent: Consent }
  | {
      readonly live: false;
      readonly gap: ConsentGap;
      /** The one that comes nearest. */
      readonly consent?: Consent | undefined;
      /** Which records are not covered, or are withheld. */
      readonly records: readonly ConsentRecord[];
    };

/** The same name, however it was typed. */
export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

export const plainName = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** How a consent stands on a day, whatever is asked of it. */
export function standingOf(
  consent: Consent,
  today: SchoolDate,
  rights: RightsNow,
): 'live' | 'withdrawn' | 'ended' | 'rightsPassed' | 'notYet' | 'unsigned' {
  if (consent.withdrawnOn) return 'withdrawn';
  if (consent.until < today) return 'ended';
  if (!mayGive(consent.giver, rights)) return 'rightsPassed';
  if (consent.how === 'awaiting' || !consent.signedOn) return 'unsigned';
  return consent.from > today ? 'notYet' : 'live';
}

/** The further down, the nearer to a yes. */
const nearness: readonly ConsentGap[] = [
  'none',
  'withdrawn',
  'ended',
  'rightsPassed',
  'otherPurpose',
  'unsigned',
  'notYet',
  'notCovered',
];

export function liveConsent(
  consents: readonly Consent[],
  to: string,
  purpose: ConsentPurpose,
  records: readonly ConsentRecord[],
  today: SchoolDate,
  rights: RightsNow,
): Basis {
  const wish = consents.find((one) => withheldHere(one, to, records, today).length > 0);
  if (wish) {
    const held = withheldHere(wish, to, records, today);
    return { live: false, gap: 'withheld', consent: wish, records: held };
  }
  let nearest: Basis = { live: false, gap: 'none', records };
  for (const consent of consents.filter((one) => sameName(one.to, to))) {
    const missing = records.filter((record) => !consent.records.includes(record));
    const gap = gapOf(consent, purpose, missing, standingOf(consent, today, rights));
    if (!gap) return { live: true, consent };
    if (nearness.indexOf(gap) >= nearness.indexOf(nearest.gap))
      nearest = { live: false, gap, consent, records: gap === 'notCovered' ? missing : records };
  }
  return nearest;
}

function gapOf(
  consent: Consent,
  purpose: ConsentPurpose,
  missing: readonly ConsentRecord[],
  standing: ReturnType<typeof standingOf>,
): ConsentGap | undefined {
  if (standing === 'withdrawn' || standing === 'ended' || standing === 'rightsPassed') return standing;
  if (consent.purpose !== purpose) return 'otherPurpose';
  if (standing !== 'live') return standing;
  return missing.length > 0 ? 'notCovered' : undefined;
}

/** A wish to keep something back holds even before the rest is signed, and over what another consent allows. */
function withheldHere(
  consent: Consent,
  to: string,
  records: readonly ConsentRecord[],
  today: SchoolDate,
): readonly ConsentRecord[] {
  if (consent.withdrawnOn || consent.until < today) return [];
  if (consent.withheldFrom && !sameName(consent.withheldFrom, to)) return [];
  return records.filter((record) => consent.withheld.includes(record));
}
