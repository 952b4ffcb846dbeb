import { describe, expect, it } from 'vitest';
import { closeCase, emptyClosing } from '../case/closeCase.ts';
import { noteOpening } from '../case/noteOpening.ts';
import { recordContact } from '../contact/recordContact.ts';
import { finishStep } from '../plan/finishStep.ts';
import type { Me } from '../record/decision.ts';
import { emptyReferral, referStudent } from '../referral/referStudent.ts';
import { sendWord } from '../referral/sendWord.ts';
import { emptyTriage, triageReferral } from '../referral/triageReferral.ts';
import { addDaysOff } from '../school/addDaysOff.ts';
import { amir, Desk, idOf, june, monday, paul, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { whatIsToday } from './whatIsToday.ts';

function todayOf(desk: Desk, me: Me, left: readonly (typeof ines)[] = []) {
  const { summaries, today } = desk;
  return whatIsToday(summaries, {
    me,
    today,
    school: summaries.school,
    left: new Set(left),
  });
}

const met = { case: theCase, with: 'student', medium: 'inPerson', made: true };
const whys = (items: readonly { readonly why: string; readonly days: number }[]) =>
  items.map(({ why, days }) => [why, days]);

describe('an empty school', () => {
  it('has a good day with nothing in it', () => {
    const today = todayOf(new Desk(), rosa);
    const { people, ...sections } = today;
    expect(people).toBe(0);
    expect(Object.values(sections).flat()).toEqual([]);
  });
});

describe('my day', () => {
  it('has what is late, what is of today and what is soon', () => {
    const desk = deskWithCase();
    desk.does(amir, recordContact, { ...met, on: '2026-10-12' });
    withStep(desk, { due: '2026-10-08' });
    withStep(desk);
    withStep(desk, { due: '2026-10-19' });
    withStep(desk, { due: '2026-10-20' });
    const today = todayOf(desk, amir);
    expect([whys(today.late), whys(today.today), whys(today.soon)]).toEqual([
      [['step', -4]],
      [['step', 0]],
      [['step', 7]],
    ]);
    expect(today.people).toBe(1);
    expect(today.late[0]).toMatchObject({
      case: theCase,
      student: ines,
      text: 'call the mother about the morning bus',
    });
  });

  it('has my steps in a case that somebody else leads, and not the lead’s', () => {
    const desk = deskWithCase();
    withStep(desk, { who: june.member });
    withStep(desk);
    expect(todayOf(desk, june).today).toHaveLength(1);
    expect(todayOf(desk, rosa).today).toHaveLength(0);
  });

  it('reminds the lead of what somebody without an account promised', () => {
    const desk = deskWithCase();
    withStep(desk, { who: '', whoName: 'the mother' });
    expect(whys(todayOf(desk, amir).today)).toEqual([['step', 0]]);
  });

  it('loses a step that is done', () => {
    const desk = deskWithCase();
    desk.does(amir, finishStep, { case: theCase, step: withStep(desk), ended: 'done' });
    expect(todayOf(desk, amir).today).toEqual([]);
  });

  it('has the first meeting until the student was met, and check-ins from then on', () => {
    const desk = deskWithCase();
    expect(whys(todayOf(desk, amir).soon)).toEqual([['meet', 7]]);
    desk.does(amir, recordContact, { ...met, on: '2026-10-12' });
    withGoal(desk);
    desk.on('2026-10-22');
    expect(whys(todayOf(desk, amir).late)).toEqual([['checkIn', -2]]);
  });

  it('asks once more on the follow-up day after closing, until there was a contact', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, {
      ...emptyClosing(theCase),
      reason: 'noLongerNeeded',
      followUpOn: '2027-01-15',
    });
    desk.on('2027-01-15');
    expect(whys(todayOf(desk, amir).today)).toEqual([['followUp', 0]]);
    desk.does(amir, recordContact, { ...met, on: '2027-01-15' });
    expect(todayOf(desk, amir).today).toEqual([]);
  });
});

describe('what is owed', () => {
  const referral = idOf('referral');
  const told = { ...emptyReferral(referral), student: ines, seen: 'sleeps in class' };
  const accept = { ...emptyTriage(referral, idOf('new case'), amir.member, monday), tier: '2b' };

  it('is a word within a school day: after a Friday, over a day off, on Tuesday', () => {
    const desk = new Desk().on('2026-10-09');
    desk.does(rosa, addDaysOff, { school: idOf('school'), from: '2026-10-12' });
    desk.does(june, referStudent, told);
    expect(todayOf(desk, rosa).owed).toMatchObject([
      { why: 'wordOwed', due: '2026-10-13', rule: 1, referral },
    ]);
    expect(todayOf(desk, june).owed).toEqual([]);
  });

  it('is owed by whoever decided, until it is sent', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    expect(todayOf(desk, amir).owed).toHaveLength(1);
    desk.does(rosa, triageReferral, accept);
    expect([todayOf(desk, amir).owed.length, todayOf(desk, rosa).owed.length]).toEqual([0, 1]);
    desk.does(rosa, sendWord, { referral, wording: 'inGoodHands', road: 'inPerson' });
    expect(todayOf(desk, rosa).owed).toEqual([]);
  });

  it('is not owed to myself', () => {
    const desk = new Desk();
    desk.does(rosa, referStudent, told);
    expect(todayOf(desk, rosa).owed).toEqual([]);
  });

  it('counts each student once among those who need me first, by owed words and late referrals too', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    desk.does(june, referStudent, { ...told, referral: idOf('again'), urgency: 'sameDay' });
    desk.does(june, referStudent, { ...told, referral: idOf('unknown'), student: '', studentName: 'Marcus' });
    expect(todayOf(desk, rosa).people).toBe(1);
    desk.on('2026-10-13');
    expect(todayOf(desk, rosa).people).toBe(2);
    expect(todayOf(desk, june).people).toBe(0);
  });

  it('puts new referrals before those who decide, the most urgent first, and watched ones when their day comes', () => {
    const desk = new Desk();
    desk.does(june, referStudent, told);
    desk.does(june, referStudent, { ...told, referral: idOf('urgent'), urgency: 'sameDay' });
    expect(todayOf(desk, amir).referrals.map(({ referral: id }) => id)).toEqual([idOf('urgent'), referral]);
    expect(todayOf(desk, june).referrals).toEqual([]);
    desk.does(rosa, triageReferral, { ...accept, outcome: 'watch', until: '2026-10-26' });
    expect(todayOf(desk, amir).referrals).toHaveLength(1);
    desk.on('2026-10-26');
    expect(todayOf(desk, amir).referrals.map(({ why }) => why)).toEqual(['newReferral', 'watchEnded']);
  });
});

describe('cases that ask for attention', () => {
  it.each([
    ['3', '2026-10-25', '2026-10-26', 14],
    ['2b', '2026-11-10', '2026-11-11', 30],
  ])('are quiet in tier %s: not on %s, from %s', (tier, before, from, rule) => {
    const desk = deskWithCase(tier);
    expect(todayOf(desk.on(before), amir).quiet).toEqual([]);
    expect(todayOf(desk.on(from), amir).quiet).toMatchObject([{ why: 'noContact', days: 0, rule }]);
    desk.does(amir, recordContact, { ...met, made: false, on: from });
    expect(todayOf(desk, amir).quiet).toHaveLength(1);
    desk.does(amir, recordContact, { ...met, on: from });
    expect(todayOf(desk, amir).quiet).toEqual([]);
  });

  it('have no plan after ten school days', () => {
    const desk = deskWithCase();
    expect(todayOf(desk.on('2026-10-25'), amir).planless).toEqual([]);
    expect(todayOf(desk.on('2026-10-26'), amir).planless).toMatchObject([{ why: 'noPlan', rule: 10 }]);
    withGoal(desk);
    expect(todayOf(desk, amir).planless).toEqual([]);
  });

  it('tell their lead for two weeks that two people opened them, and nobody else', () => {
    const desk = deskWithCase();
    const opening = {
      log: idOf('log'),
      case: theCase,
      ask: idOf('ask'),
      custodian: paul.member,
      because: 'The lead is ill.',
    };
    desk.does(rosa, noteOpening, opening);
    expect(todayOf(desk, amir).opened).toMatchObject([{ why: 'openedByTwo', case: theCase }]);
    expect(todayOf(desk, rosa).opened).toEqual([]);
    expect(todayOf(desk.on('2026-10-26'), amir).opened).toHaveLength(1);
    expect(todayOf(desk.on('2026-10-27'), amir).opened).toEqual([]);
  });

  it('stay open when the student has left the roster, and say so to the lead', () => {
    const desk = deskWithCase();
    expect(todayOf(desk, amir, [ines]).left).toMatchObject([{ why: 'studentLeft', case: theCase }]);
    expect(todayOf(desk, rosa, [ines]).left).toEqual([]);
  });

  it('say nothing of leaving about a student whom no roster ever had', () => {
    expect(todayOf(deskWithCase(), amir, [idOf('Marcus')]).left).toEqual([]);
  });

  it('are not shown to those who do not lead them', () => {
    const desk = deskWithCase().on('2027-03-01');
    const today = todayOf(desk, rosa);
    expect([today.quiet, today.planless]).toEqual([[], []]);
  });
});

describe('a clock that jumps', () => {
  it('back by a month shows everything as still to come and breaks nothing', () => {
    const desk = deskWithCase();
    withStep(desk);
    desk.on('2026-09-12');
    const today = todayOf(desk, amir);
    expect([today.late, today.today, today.soon]).toEqual([[], [], []]);
  });

  it('forward by ten years shows everything as late and breaks nothing', () => {
    const desk = deskWithCase();
    withStep(desk);
    expect(whys(todayOf(desk.on('2036-10-12'), amir).late).map(([why]) => why)).toEqual(['step', 'meet']);
  });
});
