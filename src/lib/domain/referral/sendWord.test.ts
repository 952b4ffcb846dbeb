import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { emptyReferral, referStudent } from './referStudent.ts';
import { sendWord } from './sendWord.ts';

const referral = idOf('referral');
const told = { ...emptyReferral(referral), student: idOf('Ines'), seen: 'cried after lunch' };
const word = { referral, wording: 'inGoodHands', road: 'message' };

describe('a word back to the referrer', () => {
  it('closes the loop', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    desk.on('2026-10-13').does(amir, sendWord, word);
    expect(desk.summaries.referrals.get(referral)?.wordOn).toBe('2026-10-13');
  });

  it('tells somebody who is not staff only that the school has received it', () => {
    const desk = new Desk();
    desk.does(amir, referStudent, { ...told, fromName: 'a neighbour' });
    expect(desk.refusal(rosa, sendWord, word)).toBe('badChoice at wording');
    desk.does(rosa, sendWord, { ...word, wording: 'received' });
    expect(desk.summaries.referrals.get(referral)?.wordOn).toBe('2026-10-12');
  });

  it('tells a colleague without an account what a colleague hears', () => {
    const desk = new Desk();
    desk.does(amir, referStudent, { ...told, fromName: 'the band teacher', fromStaff: true });
    desk.does(rosa, sendWord, word);
    expect(desk.summaries.referrals.get(referral)?.wordOn).toBe('2026-10-12');
  });

  it('may be followed by another, and not by the same', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    desk.does(amir, sendWord, { ...word, wording: 'received' });
    desk.does(amir, sendWord, word);
    expect(desk.refusal(amir, sendWord, word)).toBe('alreadyDone');
  });

  it('holds a prepared sentence and nothing that somebody types', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    expect(desk.refusal(amir, sendWord, { ...word, wording: 'She told me that' })).toBe(
      'badChoice at wording',
    );
  });

  it('is sent by those who decide, about a referral that is here', () => {
    const desk = new Desk();
    expect(desk.refusal(rosa, sendWord, word)).toBe('notFound at referral');
    desk.does(june, referStudent, told);
    expect(desk.refusal(june, sendWord, word)).toBe('notYourRole');
  });
});
