import { describe, expect, it } from 'vitest';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, instant, schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import { newSchool } from '../school/schoolSummary.ts';
import { referralInbox } from './referralInbox.ts';
import type { ReferralSummary } from './referralSummary.ts';

const monday = schoolDate('2026-10-12') ?? ('' as SchoolDate);
const friday = addDays(monday, -3);
const referral = (id: string, more: Partial<ReferralSummary>): ReferralSummary => ({
  kind: 'referral',
  id: id as Id,
  urgency: 'week',
  on: friday,
  at: instant(1),
  seen: 'Asleep in first period.',
  ...more,
});
const ids = (lines: readonly { readonly referral: ReferralSummary }[]) =>
  lines.map(({ referral: { id } }) => id);

describe('the inbox of referrals', () => {
  it('puts the student who must be met today before one who came in earlier', () => {
    const inbox = referralInbox(
      [referral('early', {}), referral('today', { on: monday, urgency: 'sameDay', at: instant(2) })],
      newSchool,
      monday,
    );
    expect(ids(inbox.waiting)).toEqual(['today', 'early']);
    expect(inbox.waiting[0]?.due).toBe(monday);
  });

  it('brings a watched referral back on the morning its watch ends', () => {
    const watched = referral('watched', { outcome: 'watch', until: monday, decidedOn: friday });
    expect(ids(referralInbox([watched], newSchool, friday).watched)).toEqual(['watched']);
    expect(ids(referralInbox([watched], newSchool, monday).waiting)).toEqual(['watched']);
  });

  it('lists what was decided last before what was decided long ago', () => {
    const { decided } = referralInbox(
      [
        referral('before', { outcome: 'decline', decidedOn: friday }),
        referral('now', { outcome: 'accept', decidedOn: monday }),
      ],
      newSchool,
      monday,
    );
    expect(decided.map(({ id }) => id)).toEqual(['now', 'before']);
  });
});
