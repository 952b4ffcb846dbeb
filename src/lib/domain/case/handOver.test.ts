import { describe, expect, it } from 'vitest';
import { amir, idOf, june, monday, rosa, type Desk } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { consentTable } from '../consent/consent.ts';
import { contactTable } from '../contact/contact.ts';
import { checkInTable, goalTable, stepTable } from '../plan/plan.ts';
import { keepRestricted } from '../restricted/keepRestricted.ts';
import { presenceTable } from '../restricted/restricted.ts';
import { serviceMoveTable, serviceReferralTable } from '../service/service.ts';
import { addStrength } from '../student/addStrength.ts';
import { strengthTable, trustedAdultTable, wordsTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';
import { addCover } from '../team/addCover.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { whatIsToday } from '../today/whatIsToday.ts';
import { handingTable, needTable, teamTable } from './case.ts';
import { handOverSheet, type HandOverRows } from './handOverSheet.ts';
import { setLead } from './setLead.ts';

const ofInes = studentRef(ines);

const sheetOf = (desk: Desk) => handOverSheet(rowsOf(desk));

function rowsOf(desk: Desk): HandOverRows {
  return {
    names: { atSchool: 'Ines', withFamily: 'Ines Vega' },
    strengths: desk.rows(ofInes, strengthTable),
    words: desk.rows(ofInes, wordsTable),
    adults: desk.rows(ofInes, trustedAdultTable),
    goals: desk.rows(inCase, goalTable),
    steps: desk.rows(inCase, stepTable),
    checkIns: desk.rows(inCase, checkInTable),
    needs: desk.rows(inCase, needTable),
    tier: '3',
    because: 'seven absences since September',
    team: desk.rows(inCase, teamTable),
    contacts: desk.rows(inCase, contactTable),
    services: desk.rows(inCase, serviceReferralTable),
    moves: desk.rows(inCase, serviceMoveTable),
    whatStops: ({ blockedBy = '' }) => blockedBy,
    consents: desk.rows(inCase, consentTable),
    handings: desk.rows(inCase, handingTable),
    presences: desk.rows(inCase, presenceTable),
    today: desk.today,
    familySheet: { may: 'yes' },
    agreements: [],
    rights: rightsOf(desk, ines, desk.today),
    whoDoes: ({ who }) => (who === amir.member ? 'Amir' : 'somebody else'),
  };
}

function aCaseToHandOver() {
  const desk = deskWithCase();
  desk.does(amir, addStrength, { student: ines, text: 'cares for two brothers' });
  withGoal(desk);
  withStep(desk);
  withStep(desk, { who: june.member, text: 'a seat in front' });
  const told = { case: theCase, text: 'sleeps at an aunt’s', on: monday };
  desk.does(amir, keepRestricted, told);
  const contact = { ...emptyContact(theCase, monday), with: 'student', medium: 'inPerson' };
  desk.does(amir, recordContact, { ...contact, line: 'Good talk.' });
  desk.does(june, recordContact, { ...contact, line: 'A word in confidence.', onlyFor: true });
  return desk;
}

describe('the hand-over sheet', () => {
  it('has the strengths, the goals, the open steps with their days and the last contacts', () => {
    expect(sheetOf(aCaseToHandOver())).toMatchObject({
      plan: {
        strengths: [{ text: 'cares for two brothers', own: false }],
        goals: [{ text: 'On time to first period' }],
        steps: [
          { text: 'call the mother about the morning bus', who: 'Amir', due: '2026-10-12' },
          { text: 'a seat in front', who: 'somebody else' },
        ],
      },
      contacts: [{ line: undefined }, { line: 'Good talk.' }],
    });
  });

  it('has the student’s own words, but not those told to people who were named before', () => {
    const desk = aCaseToHandOver();
    const [open, named] = ['I draw.', 'I sleep badly.'].map((text, n) => ({
      id: idOf(`words ${n}`),
      text,
      on: monday,
      at: desk.moment().instant,
      by: amir.member,
    }));
    if (!open || !named) throw new Error('no words');
    const rows = rowsOf(desk);
    expect(handOverSheet({ ...rows, words: [open, { ...named, told: [amir.member] }] }).words).toBe(
      'I draw.',
    );
  });

  it('says that something was told in confidence and who holds it, and not a word of it, nor the tier', () => {
    const sheet = sheetOf(aCaseToHandOver());
    expect(sheet.confided).toEqual({ count: 2, holders: [amir.member, june.member] });
    const paper = JSON.stringify(sheet);
    for (const word of ['aunt', 'in confidence', '"tier"', 'seven absences'])
      expect(paper).not.toContain(word);
  });
});

describe('handing over', () => {
  const hand = { case: theCase, lead: rosa.member, because: 'Amir moves away.' };

  it('takes what is promised along, and the lead’s open steps where they ask for it; the steps of others stay', () => {
    const desk = aCaseToHandOver();
    desk.does(amir, setLead, { ...hand, promised: 'A call on Friday.', steps: true });
    expect(sheetOf(desk).promised).toBe('A call on Friday.');
    expect(desk.rows(inCase, stepTable).map(({ who }) => who)).toEqual([rosa.member, june.member]);
  });

  it('leaves the steps with whoever has them unless somebody asks', () => {
    const desk = aCaseToHandOver();
    desk.does(amir, setLead, hand);
    expect(desk.rows(inCase, stepTable).map(({ who }) => who)).toEqual([amir.member, june.member]);
  });
});

describe('whoever stands in', () => {
  const away = {
    school: idOf('school'),
    who: amir.member,
    standIn: rosa.member,
    from: '2026-10-12',
    to: '2026-10-16',
  };
  const todayOf = (desk: Desk, day: string) => {
    const { summaries, today } = desk.on(day);
    return whatIsToday(summaries, { me: rosa, today, school: summaries.school });
  };

  it('has on Today what the absent lead would have, named as theirs, for those days only', () => {
    const desk = aCaseToHandOver();
    desk.does(rosa, addCover, away);
    expect(todayOf(desk, '2026-10-12').today).toMatchObject([{ why: 'step', standInFor: amir.member }]);
    expect(todayOf(desk, '2026-10-17').late).toEqual([]);
  });
});
