import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Consent, ConsentRecord } from '../consent/consent.ts';
import type { RightsNow } from '../rights/rightsOn.ts';
import { liveConsent, type ConsentGap } from '../consent/liveConsent.ts';

export interface PacketGap {
  readonly record: ConsentRecord;
  readonly gap: ConsentGap;
}

export interface PacketBasis {
  /** Each consent that something rests on, once. */
  readonly consents: readonly Consent[];
  /** What is not covered, and why not. */
  readonly gaps: readonly PacketGap[];
}

/** Record by record: a mother may allow the reason in one consent and attendance in another. */
export function packetBasis(
  all: readonly Consent[],
  to: string,
  records: readonly ConsentRecord[],
  today: SchoolDate,
  rights: RightsNow,
): PacketBasis {
  const held = records.map((record) => ({
    record,
    basis: liveConsent(all, to, 'arrangeService', [record], today, rights),
  }));
  return {
    consents: [...new Set(held.flatMap(({ basis }) => (basis.live ? [basis.consent] : [])))],
    gaps: held.flatMap(({ record, basis }) => (basis.live ? [] : [{ record, gap: basis.gap }])),
  };
}
