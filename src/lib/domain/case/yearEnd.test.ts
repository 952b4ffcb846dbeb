import { describe, expect, it } from 'vitest';
import { amir, idOf, june, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, ines, theCase } from '../../../../tests/support/story.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { closeCase, emptyClosing } from './closeCase.ts';
import { openCase } from './openCase.ts';
import { planYearEnd } from './planYearEnd.ts';
import { setLead } from './setLead.ts';
import { yearEndList } from './yearEndList.ts';

const another = idOf('case of Tomas');

function inMay(): Desk {
  const desk = deskWithCase().on('2027-05-20');
  const tomas = { case: another, student: idOf('Tomas'), lead: rosa.member, tier: '2a', because: 'x' };
  desk.does(rosa, openCase, tomas);
  return desk;
}

const listOf = (desk: Desk, lead?: typeof amir.member) =>
  yearEndList(desk.summaries.cases.values(), desk.today, {
    lead,
    nameOf: (student) => (student === ines ? 'Ines' : 'Tomas'),
  }).map(({ about, state, said }) => [about.id, state, said?.what]);

describe('the year-end list', () => {
  it('has every open case once, mine or all, and asks about each', () => {
    const desk = inMay();
    expect(listOf(desk)).toEqual([
      [theCase, 'ask', undefined],
      [another, 'ask', undefined],
    ]);
    expect(listOf(desk, rosa.member)).toEqual([[another, 'ask', undefined]]);
  });

  it('puts what is answered last, and says what is answered and not done', () => {
    const desk = inMay();
    desk.does(amir, planYearEnd, { case: theCase, what: 'carryOn' });
    desk.does(rosa, planYearEnd, { case: another, what: 'close', line: 'moves away' });
    expect(listOf(desk)).toEqual([
      [another, 'do', 'close'],
      [theCase, 'done', 'carryOn'],
    ]);
    desk.does(rosa, closeCase, { ...emptyClosing(another), reason: 'leftSchool' });
    expect(listOf(desk)).toEqual([[theCase, 'done', 'carryOn']]);
  });

  it('waits for a hand-over until it has happened', () => {
    const desk = inMay();
    desk.does(amir, planYearEnd, { case: theCase, what: 'handOver' });
    expect(listOf(desk, amir.member)).toEqual([[theCase, 'do', 'handOver']]);
    desk.on('2027-06-01').does(amir, setLead, { case: theCase, lead: rosa.member, because: '10th grade' });
    expect(listOf(desk, rosa.member)).toContainEqual([theCase, 'done', 'handOver']);
  });

  it('lets somebody answer anew, and asks again a year later', () => {
    const desk = inMay();
    desk.does(amir, planYearEnd, { case: theCase, what: 'close' });
    desk.on('2027-05-21').does(amir, planYearEnd, { case: theCase, what: 'carryOn' });
    expect(listOf(desk, amir.member)).toEqual([[theCase, 'done', 'carryOn']]);
    expect(listOf(desk.on('2028-05-20'), amir.member)).toEqual([[theCase, 'ask', undefined]]);
  });

  it('is for those who steer cases, and for open ones', () => {
    const desk = inMay();
    expect(desk.refusal(june, planYearEnd, { case: theCase, what: 'carryOn' })).toBe('notYourRole');
    expect(desk.refusal(amir, planYearEnd, { case: theCase, what: 'forget' })).toBe('badChoice at what');
    desk.does(amir, closeCase, { ...emptyClosing(theCase), reason: 'noLongerNeeded' });
    expect(desk.refusal(amir, planYearEnd, { case: theCase, what: 'carryOn' })).toBe('caseIsClosed');
  });
});

describe('a case that needs attention in September', () => {
  const star = { case: theCase, what: 'september', line: 'Ask how the summer was; draws well.' };
  const due = (desk: Desk, day: string) => {
    const { summaries, today } = desk.on(day);
    const { late, today: now, soon } = whatIsToday(summaries, { me: amir, today, school: summaries.school });
    return [...late, ...now, ...soon].filter(({ why }) => why === 'september');
  };

  it('needs one line', () => {
    expect(inMay().refusal(amir, planYearEnd, { ...star, line: '' })).toBe('reasonNeeded at line');
  });

  it('stands on Today of its lead in September with that line, until there was a contact', () => {
    const desk = inMay();
    desk.does(amir, planYearEnd, star);
    expect(due(desk, '2027-06-30')).toEqual([]);
    expect(due(desk, '2027-09-01')).toMatchObject([{ due: '2027-09-01', text: star.line, days: 0 }]);
    const contact = { ...emptyContact(theCase, desk.today), with: 'student', medium: 'inPerson' };
    desk.does(amir, recordContact, contact);
    expect(due(desk, '2027-09-02')).toEqual([]);
  });

  it('is said in July for the September that comes', () => {
    const desk = inMay().on('2027-07-15');
    desk.does(amir, planYearEnd, star);
    expect(due(desk, '2027-09-01')).toHaveLength(1);
  });
});
