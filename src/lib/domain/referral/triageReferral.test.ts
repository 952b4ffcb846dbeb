import { describe, expect, it } from 'vitest';
import { originTable } from '../case/case.ts';
import { amir, Desk, idOf, june, monday, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { emptyReferral, referStudent } from './referStudent.ts';
import { emptyTriage, triageReferral } from './triageReferral.ts';

const referral = idOf('referral');
const form = { ...emptyTriage(referral, idOf('new case'), amir.member, monday), tier: '2b' };

function withReferral(desk: Desk, changed: object = {}): Desk {
  const told = { ...emptyReferral(referral), student: ines, seen: 'sleeps in class', ...changed };
  desk.does(june, referStudent, told);
  return desk;
}

describe('deciding on a referral', () => {
  it('accepts it: a case begins with a lead, a tier and a day by which the student is met', () => {
    const desk = withReferral(new Desk());
    desk.does(rosa, triageReferral, form);
    expect(desk.summaries.cases.get(idOf('new case'))).toMatchObject({
      student: ines,
      lead: amir.member,
      tier: '2b',
      stage: 'meet',
      meetBy: '2026-10-19',
    });
    expect(desk.summaries.referrals.get(referral)).toMatchObject({
      outcome: 'accept',
      case: idOf('new case'),
      decidedBy: rosa.member,
    });
  });

  it.each([
    ['sameDay', '2026-10-12'],
    ['twoDays', '2026-10-14'],
  ])('wants a student met sooner when it is %s', (urgency, meetBy) => {
    const desk = withReferral(new Desk(), { urgency });
    desk.does(rosa, triageReferral, form);
    expect(desk.summaries.cases.get(idOf('new case'))?.meetBy).toBe(meetBy);
  });

  it('joins the open case of the same student instead of opening a second one', () => {
    const desk = withReferral(deskWithCase());
    expect(desk.refusal(rosa, triageReferral, form)).toBe('openCaseExists at student');
    desk.does(rosa, triageReferral, { ...form, outcome: 'join', case: theCase });
    expect(desk.rows(inCase, originTable)).toHaveLength(2);
    expect(desk.summaries.cases.size).toBe(1);
  });

  it('joins no case of another student', () => {
    const desk = withReferral(deskWithCase(), { student: idOf('Marcus') });
    expect(desk.refusal(rosa, triageReferral, { ...form, outcome: 'join', case: theCase })).toBe(
      'badChoice at case',
    );
  });

  it('finds out first whom a referral by name is about', () => {
    const desk = withReferral(new Desk(), { student: '', studentName: 'the new boy' });
    expect(desk.refusal(rosa, triageReferral, form)).toBe('required at student');
    desk.does(rosa, triageReferral, { ...form, student: ines });
    expect(desk.summaries.referrals.get(referral)?.student).toBe(ines);
  });

  it.each([
    [{ outcome: 'advice' }, 'reasonNeeded at reason'],
    [{ outcome: 'decline' }, 'reasonNeeded at reason'],
    [{ outcome: 'otherProcess' }, 'required at process'],
    [{ outcome: 'watch', until: '' }, 'required at until'],
    [{ outcome: 'watch', until: '2026-10-12' }, 'endBeforeStart at until'],
    [{ outcome: 'accept', lead: '' }, 'required at lead'],
    [{ outcome: 'accept', tier: '' }, 'required at tier'],
    [{ outcome: 'accept', case: '' }, 'required at case'],
    [{ outcome: 'join', case: '' }, 'required at case'],
    [{ outcome: 'join' }, 'notFound at case'],
    [{ outcome: 'mandatedReport' }, 'badChoice at outcome'],
  ])('asks what is missing in %j', (changed, refusal) => {
    expect(withReferral(new Desk()).refusal(rosa, triageReferral, { ...form, ...changed })).toBe(refusal);
  });

  it.each([
    { outcome: 'advice', reason: 'a seat near the window' },
    { outcome: 'decline', reason: 'the dentist, the family confirmed it' },
    { outcome: 'otherProcess', process: 'plan504' },
  ])('opens no case for %j', (changed) => {
    const desk = withReferral(new Desk());
    desk.does(rosa, triageReferral, { ...form, ...changed });
    expect(desk.summaries.cases.size).toBe(0);
    const decided = desk.summaries.referrals.get(referral);
    expect(decided?.outcome).toBe(changed.outcome);
    expect(decided?.case).toBeUndefined();
  });

  it('decides again after watching, and otherwise once', () => {
    const desk = withReferral(new Desk());
    desk.does(rosa, triageReferral, { ...form, outcome: 'watch', until: '2026-11-02' });
    desk.on('2026-11-02').does(rosa, triageReferral, form);
    expect(desk.summaries.referrals.get(referral)?.outcome).toBe('accept');
    expect(desk.refusal(rosa, triageReferral, form)).toBe('alreadyDone');
  });

  it('is not for teachers, and not for a referral that is not here', () => {
    expect(withReferral(new Desk()).refusal(june, triageReferral, form)).toBe('notYourRole');
    expect(new Desk().refusal(rosa, triageReferral, form)).toBe('notFound at referral');
  });
});
