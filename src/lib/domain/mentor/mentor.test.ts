import { describe, expect, it } from 'vitest';
import { amir, idOf, monday, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { addDaysOff } from '../school/addDaysOff.ts';
import { marksInput, setMentorMarks } from '../school/setMentorMarks.ts';
import type { Me } from '../record/decision.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { beginMentoring, emptyMentoring } from './beginMentoring.ts';
import { endMentoring } from './endMentoring.ts';
import { mentorCheckTable, mentoringTable } from './mentor.ts';
import { asksForMore, shippedMarks } from './mentorMarks.ts';
import { emptyMentorCheck, noteMentorCheck } from './noteMentorCheck.ts';

const onWednesdays = { ...emptyMentoring(theCase), who: rosa.member, weekday: '3' };
const check = (desk: Desk, more: object) => ({ ...emptyMentorCheck(theCase, desk.today), ...more });
/** Of the week ahead too. */
const dueOf = ({ summaries, today }: Desk, me: Me) => {
  const day = whatIsToday(summaries, { me, today, school: summaries.school });
  return [...day.late, ...day.today, ...day.soon].flatMap(({ why, due }) =>
    why === 'mentorCheck' ? [due] : [],
  );
};

describe('a weekly check', () => {
  it('stands in the day of whoever looks, on the agreed day of each week, and of nobody else', () => {
    const desk = deskWithCase();
    desk.does(amir, beginMentoring, onWednesdays);
    expect([rosa, amir].map((me) => dueOf(desk, me))).toEqual([['2026-10-14'], []]);
    desk.on('2026-10-13').does(rosa, noteMentorCheck, check(desk, { good: 'ate with two others' }));
    expect(dueOf(desk, rosa)).toEqual([]);
    expect(dueOf(desk.on('2026-10-15'), rosa)).toEqual(['2026-10-21']);
    expect(dueOf(desk.on('2026-10-23'), rosa)).toEqual(['2026-10-21']);
  });

  it('moves off a day off, and is the lead’s to ask about where somebody without an account looks', () => {
    const desk = deskWithCase();
    const off = { school: idOf('school'), from: '2026-10-14', to: '2026-10-14', label: 'Teachers learn' };
    desk.does(rosa, addDaysOff, off);
    desk.does(amir, beginMentoring, { ...onWednesdays, who: '', whoName: 'Coach Bell' });
    expect(dueOf(desk, amir)).toEqual(['2026-10-15']);
    expect(desk.refusal(amir, beginMentoring, { ...onWednesdays, who: '' })).toBe('required at who');
  });

  it('takes a line, a number or a tick; a cell left empty is no nought', () => {
    const desk = deskWithCase();
    desk.does(amir, noteMentorCheck, check(desk, { late: '4', credits: '75' }));
    const [row] = desk.rows(inCase, mentorCheckTable);
    expect(row).toMatchObject({ late: 4, credits: 75 });
    expect(row?.absent).toBeUndefined();
    expect(desk.refusal(amir, noteMentorCheck, check(desk, {}))).toBe('required at good');
    expect(desk.refusal(amir, noteMentorCheck, check(desk, { late: 'many' }))).toBe('notANumber at late');
    expect(desk.refusal(amir, noteMentorCheck, check(desk, { credits: '101' }))).toBe('badChoice at credits');
    expect(desk.refusal(amir, noteMentorCheck, check(desk, { good: 'sang', on: '2026-10-13' }))).toBe(
      'inTheFuture at on',
    );
  });

  it('is handed to another adult, and ends; what was noted stays', () => {
    const desk = deskWithCase();
    desk.does(amir, beginMentoring, onWednesdays);
    desk.does(amir, noteMentorCheck, check(desk, { did: 'more', line: 'rode the bus along' }));
    desk.does(amir, beginMentoring, { ...onWednesdays, who: amir.member });
    expect(desk.rows(inCase, mentoringTable).map(({ endedOn }) => endedOn)).toEqual([monday, undefined]);
    desk.does(amir, endMentoring, { case: theCase });
    expect(desk.refusal(amir, endMentoring, { case: theCase })).toBe('alreadyDone');
    expect(dueOf(desk.on('2026-10-14'), amir)).toEqual([]);
    expect(desk.rows(inCase, mentorCheckTable)).toHaveLength(1);
  });
});

describe('the numbers from which more help is due', () => {
  it('are those that were published, until the school sets its own', () => {
    const desk = deskWithCase();
    const school = idOf('school');
    expect(desk.summaries.school.mentorMarks).toEqual(shippedMarks);
    const input = { ...marksInput(school, desk.summaries.school), absent: '2' };
    desk.does(rosa, setMentorMarks, input);
    expect(desk.summaries.school.mentorMarks).toEqual({ ...shippedMarks, absent: 2 });
    expect(desk.refusal(rosa, setMentorMarks, { ...input, absent: '0' })).toBe('badChoice at absent');
  });

  it('are much at the number and above; credits are few below it', () => {
    expect([2, 3, 4].map((days) => asksForMore('absent', days, shippedMarks))).toEqual([false, true, true]);
    expect([79, 80].map((credits) => asksForMore('credits', credits, shippedMarks))).toEqual([true, false]);
  });
});
