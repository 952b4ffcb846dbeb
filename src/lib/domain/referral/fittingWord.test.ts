import { expect, it } from 'vitest';
import type { Id } from '#lib/kernel/ids.ts';
import { instant, schoolDate, type SchoolDate } from '#lib/kernel/moments.ts';
import { fittingWord } from './fittingWord.ts';
import { outcomes } from './referral.ts';
import type { ReferralSummary } from './referralSummary.ts';

const referral: ReferralSummary = {
  kind: 'referral',
  id: 'one' as Id,
  urgency: 'week',
  on: schoolDate('2026-10-12') ?? ('' as SchoolDate),
  at: instant(1),
  seen: 'Eats alone.',
};

it('tells a neighbour nothing but that it was received, whatever was decided', () => {
  const said = outcomes.map((outcome) => fittingWord({ ...referral, fromName: 'Mr. L.', outcome }));
  expect(new Set(said)).toEqual(new Set(['received']));
});

it('asks a teacher to talk when the referral was declined, and says more only when somebody took it on', () => {
  const fromTeacher = { ...referral, fromMember: 'teacher' as Id };
  expect(fittingWord(fromTeacher)).toBe('received');
  expect(fittingWord({ ...fromTeacher, outcome: 'decline' })).toBe('letUsTalk');
  expect(fittingWord({ ...fromTeacher, outcome: 'accept' })).toBe('inGoodHands');
});
