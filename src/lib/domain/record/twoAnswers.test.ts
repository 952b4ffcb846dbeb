import { describe, expect, it } from 'vitest';
import { instant } from '#lib/kernel/moments.ts';
import { amir, idOf, rosa } from '../../../../tests/support/people.ts';
import type { HistoryEntry } from './history.ts';
import { ONLY } from './table.ts';
import { twoAnswers } from './twoAnswers.ts';

const tier = (name: string, at: number, by: typeof amir, was: string, is: string): HistoryEntry => ({
  id: idOf(name),
  at: instant(at),
  by: by.member,
  device: by.device,
  what: 'setTier',
  changes: [{ table: 'about', row: ONLY, before: { tier: was }, after: { tier: is } }],
});
const place = { table: 'about', row: ONLY, field: 'tier' };

describe('two people who set one thing away from each other', () => {
  const mine = tier('mine', 1, amir, '2a', '2b');
  const hers = tier('hers', 2, rosa, '2a', '3');

  it('are both heard, whichever the record holds', () => {
    const found = twoAnswers([mine, hers], { ...place, now: '3' });
    expect([found?.holds.id, found?.lost.id, found?.values]).toEqual([hers.id, mine.id, ['3', '2b']]);
    expect(twoAnswers([hers, mine], { ...place, now: '2b' })?.values).toEqual(['2b', '3']);
  });

  it('are one answer when the second knew of the first, when both agree, or when a third has settled it', () => {
    expect(twoAnswers([mine, tier('after', 3, rosa, '2b', '3')], { ...place, now: '3' })).toBeUndefined();
    expect(twoAnswers([mine, tier('same', 3, rosa, '2a', '2b')], { ...place, now: '2b' })).toBeUndefined();
    const settled = tier('settled', 4, amir, '3', '2b');
    expect(twoAnswers([mine, hers, settled], { ...place, now: '2b' })).toBeUndefined();
  });

  it('are nobody in a quiet history', () => {
    expect(twoAnswers([], { ...place, now: '2a' })).toBeUndefined();
    expect(twoAnswers([mine], { ...place, now: '2b' })).toBeUndefined();
  });
});
