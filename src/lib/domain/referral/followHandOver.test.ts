import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { ines } from '../../../../tests/support/story.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { emptyHandOver, followHandOver } from './followHandOver.ts';
import { emptyReferral, referStudent } from './referStudent.ts';
import { emptyTriage, triageReferral } from './triageReferral.ts';

const referral = idOf('referral');

function passedToTheNurse() {
  const desk = new Desk();
  desk.does(june, referStudent, { ...emptyReferral(referral), student: ines, seen: 'headaches' });
  const answer = { outcome: 'otherProcess', process: 'nurse', until: '2026-10-16' };
  desk.does(rosa, triageReferral, { ...emptyTriage(referral, idOf('c'), amir.member, monday), ...answer });
  return desk;
}
const waiting = ({ summaries, today }: Desk) =>
  whatIsToday(summaries, { me: rosa, today, school: summaries.school }).referrals.map(({ why }) => why);

describe('a referral that went to the nurse', () => {
  it('comes back on its day, until somebody knows that it was taken up', () => {
    const desk = passedToTheNurse();
    expect(waiting(desk)).toEqual([]);
    expect(waiting(desk.on('2026-10-16'))).toEqual(['handedOver']);
    desk.does(amir, followHandOver, { referral, taken: 'notYet', until: '2026-10-20', reason: 'was away' });
    expect(waiting(desk)).toEqual([]);
    expect(waiting(desk.on('2026-10-20'))).toEqual(['handedOver']);
    desk.does(amir, followHandOver, { ...emptyHandOver(referral, ''), taken: 'yes' });
    expect(waiting(desk.on('2026-12-01'))).toEqual([]);
    expect(desk.summaries.referrals.get(referral)).toMatchObject({
      outcome: 'otherProcess',
      process: 'nurse',
    });
  });

  it('is asked about by those who decide, in days to come, and once', () => {
    const desk = passedToTheNurse().on('2026-10-16');
    const yes = { ...emptyHandOver(referral, ''), taken: 'yes' };
    expect(desk.refusal(june, followHandOver, yes)).toBe('notYourRole');
    expect(desk.refusal(amir, followHandOver, { ...yes, taken: '' })).toBe('badChoice at taken');
    expect(desk.refusal(amir, followHandOver, { ...yes, taken: 'notYet' })).toBe('required at until');
    expect(desk.refusal(amir, followHandOver, { referral, taken: 'notYet', until: '2026-10-16' })).toBe(
      'endBeforeStart at until',
    );
    desk.does(amir, followHandOver, yes);
    expect(desk.refusal(amir, followHandOver, yes)).toBe('alreadyDone');
  });
});
