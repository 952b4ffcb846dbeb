import { describe, expect, it } from 'vitest';
import { amir, dana, day, idOf, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, theCase } from '../../../../tests/support/story.ts';
import { caseHistory } from '../case/caseHistory.ts';
import { closeCase } from '../case/closeCase.ts';
import { historyTable } from '../record/history.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addTie, emptyTie } from './addTie.ts';
import { changeTie, tieInput } from './changeTie.ts';
import { endTie } from './endTie.ts';
import { tieStandingTable, tieTable } from './tie.ts';
import { daysOfChange, tiesOn } from './tiesOn.ts';
import { whoIsKnown } from './whoIsKnown.ts';

const aunt = { ...emptyTie(theCase), name: 'Aunt Ana' };
const picture = (desk: Desk, on = desk.today as string) =>
  tiesOn(desk.rows(inCase, tieTable), desk.rows(inCase, tieStandingTable), day(on));
const only = (desk: Desk) => {
  const [tie] = picture(desk);
  if (!tie) throw new Error('nobody is around');
  return tie;
};

describe('who is around a student', () => {
  it('is noted with a name and nothing else', () => {
    const desk = deskWithCase();
    desk.does(amir, addTie, { case: theCase, name: '  Aunt   Ana ' });
    expect(picture(desk)).toEqual([
      { id: only(desk).id, name: 'Aunt Ana', of: 'student', since: desk.today, by: amir.member },
    ]);
    expect(desk.refusal(amir, addTie, { case: theCase, name: ' ' })).toBe('required at name');
    expect(desk.refusal(amir, addTie, { ...aunt, strength: 'great' })).toBe('badChoice at strength');
    expect(desk.refusal(dana, addTie, aunt)).toBe('notYourRole');
  });

  it('has a then and a now: what was true in October still stands in October', () => {
    const desk = deskWithCase();
    desk.does(amir, addTie, { ...aunt, strength: 'strain', flow: 'goes' });
    const then = only(desk);
    desk.on('2026-11-09');
    desk.does(rosa, changeTie, {
      ...tieInput(theCase, then),
      strength: 'fine',
      flow: 'both',
      what: 'family',
    });
    desk.does(amir, addTie, { ...emptyTie(theCase), name: 'Swim club', of: 'family' });
    expect(picture(desk)).toMatchObject([
      { name: 'Aunt Ana', strength: 'fine', flow: 'both', since: '2026-11-09', by: rosa.member },
      { name: 'Swim club', of: 'family' },
    ]);
    expect(picture(desk, '2026-10-20')).toMatchObject([
      { name: 'Aunt Ana', strength: 'strain', flow: 'goes', since: '2026-10-12', by: amir.member },
    ]);
    expect(picture(desk, '2026-10-01')).toEqual([]);
    expect(daysOfChange(desk.rows(inCase, tieTable), desk.rows(inCase, tieStandingTable))).toEqual([
      '2026-11-09',
      '2026-10-12',
    ]);
  });

  it('is around no more from one day on, and may come back', () => {
    const desk = deskWithCase();
    desk.does(amir, addTie, { ...aunt, known: 'guardian/7' });
    const tie = only(desk).id;
    expect(desk.refusal(amir, addTie, { ...aunt, known: 'guardian/7' })).toBe('alreadyDone at known');
    desk.on('2026-11-09').does(amir, endTie, { case: theCase, tie });
    expect(picture(desk)).toEqual([]);
    expect(picture(desk, '2026-11-08')).toHaveLength(1);
    expect(desk.refusal(amir, changeTie, { ...aunt, tie })).toBe('alreadyDone at tie');
    desk.does(amir, addTie, { ...aunt, known: 'guardian/7' });
    expect(picture(desk)).toHaveLength(1);
  });

  it('stands in the history by name, and a change can be taken back', () => {
    const desk = deskWithCase();
    desk.does(amir, addTie, { ...aunt, strength: 'weak' });
    const entry = desk.does(amir, changeTie, { ...tieInput(theCase, only(desk)), strength: 'strong' });
    const [line] = caseHistory(desk.rows(inCase, historyTable), desk.today).thisYear;
    expect(line).toMatchObject({ quote: 'Aunt Ana', mayUndo: true });
    desk.does(amir, undoDecision, { entry, records: [inCase] });
    expect(only(desk).strength).toBe('weak');
  });

  it('changes no more once the case is closed', () => {
    const desk = deskWithCase();
    desk.does(amir, addTie, aunt);
    desk.does(amir, closeCase, { case: theCase, reason: 'goalsReached', outcomes: [] });
    expect(desk.refusal(amir, endTie, { case: theCase, tie: only(desk).id })).toBe('caseIsClosed');
  });
});

it('whom the case knows already is offered once: those the student named first, nobody who is on the map', () => {
  const knows = {
    adults: [
      { id: idOf('a1'), name: 'June Park' },
      { id: idOf('a2'), name: 'Coach Inés' },
    ],
    guardians: [{ sourcedId: '7', given: 'Carmen', family: 'Ortiz' }],
    lead: amir.member,
    team: [
      { id: idOf('t1'), member: idOf('June Park') },
      { id: idOf('t2'), member: rosa.member, leftOn: day('2026-10-01') },
      { id: idOf('t3'), name: 'Dr. Lee' },
    ],
    services: [
      { id: idOf('s1'), service: 'Sunrise Child Care', status: 'sent' },
      { id: idOf('s2'), service: 'Full House', status: 'declinedByProvider' },
    ],
    nameOf: (member: string) => (member === amir.member ? 'Amir Haddad' : 'June Park'),
  } as const;
  const names = (ties: Parameters<typeof whoIsKnown>[1]) => whoIsKnown(knows, ties).map(({ name }) => name);
  expect(names([])).toEqual([
    'June Park',
    'Coach Inés',
    'Carmen Ortiz',
    'Amir Haddad',
    'Dr. Lee',
    'Sunrise Child Care',
  ]);
  expect(names([{ name: 'coach ines' }, { name: 'Mom', known: 'guardian/7' }])).toEqual([
    'June Park',
    'Amir Haddad',
    'Dr. Lee',
    'Sunrise Child Care',
  ]);
  expect(names([{ name: 'Coach Inés', endedOn: day('2026-10-01') }])).toContain('Coach Inés');
});
