import { describe, expect, it } from 'vitest';
import { amir, Desk, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { tieringTable } from './case.ts';
import { setTier } from './setTier.ts';

const raise = { case: theCase, tier: '3', because: 'two more weeks without a good morning' };

describe('setting the tier', () => {
  it('keeps every judgement with its reason', () => {
    const desk = deskWithCase();
    desk.does(rosa, setTier, raise);
    expect(desk.summaries.cases.get(theCase)?.tier).toBe('3');
    expect(desk.rows(inCase, tieringTable).map(({ tier, by }) => [tier, by])).toEqual([
      ['2b', amir.member],
      ['3', rosa.member],
    ]);
  });

  it('asks for a reason and for a tier that is another one', () => {
    const desk = deskWithCase();
    expect(desk.refusal(rosa, setTier, { ...raise, because: '' })).toBe('required at because');
    expect(desk.refusal(rosa, setTier, { ...raise, tier: '2b' })).toBe('alreadyDone at tier');
    expect(desk.refusal(rosa, setTier, { ...raise, tier: '4' })).toBe('badChoice at tier');
  });

  it('is not for teachers, and needs a case', () => {
    expect(deskWithCase().refusal(june, setTier, raise)).toBe('notYourRole');
    expect(new Desk().refusal(amir, setTier, raise)).toBe('notFound at case');
  });
});
