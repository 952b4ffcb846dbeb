import { describe, expect, it } from 'vitest';
import { amir, type Desk, june, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase, withGoal, withStep } from '../../../../tests/support/story.ts';
import { needTable } from '../case/case.ts';
import { rateDomain } from '../case/rateDomain.ts';
import { recordNeed } from '../case/recordNeed.ts';
import { emptyContact, recordContact } from '../contact/recordContact.ts';
import { keepOwnPage } from '../ownPage/keepOwnPage.ts';
import { reword } from '../record/reword.ts';
import { keepRestricted } from '../restricted/keepRestricted.ts';
import { addStrength } from '../student/addStrength.ts';
import { studentRef } from '../student/studentRef.ts';
import { noteReading } from './noteReading.ts';
import { readTogether } from './readTogether.ts';
import { replyToSentence } from './replyToSentence.ts';
import { readingTable, replyTable } from './reply.ts';

const page = (desk: Desk) =>
  readTogether({
    inCase: (table) => desk.rows(inCase, table),
    ofStudent: (table) => desk.rows(studentRef(ines), table),
  });
const texts = (desk: Desk) => page(desk).map(({ text }) => text);

function withMuch(): Desk {
  const desk = deskWithCase();
  const contact = { ...emptyContact(theCase, desk.today), medium: 'inPerson', made: true };
  desk.does(amir, recordNeed, { case: theCase, domain: 'family', text: 'morning care' });
  desk.does(amir, rateDomain, { case: theCase, domain: 'health', level: '2', because: 'sleeps four hours' });
  withGoal(desk);
  withStep(desk);
  desk.does(amir, recordContact, { ...contact, with: 'student', line: 'wants to draw more' });
  desk.does(amir, recordContact, { ...contact, with: 'family', line: 'the mother looks for work' });
  desk.does(amir, recordContact, { ...contact, with: 'staff', line: 'Ms. Park sees less of it' });
  desk.does(amir, recordContact, {
    ...contact,
    with: 'student',
    line: 'told in confidence',
    onlyFor: true,
    readers: [rosa.member],
  });
  desk.does(amir, keepRestricted, { case: theCase, text: 'a note for some', on: desk.today });
  desk.does(amir, addStrength, { student: ines, text: 'cares for two brothers' });
  desk.does(amir, keepOwnPage, {
    case: theCase,
    strengths: [],
    goingOn: 'I miss first period.',
    goingOnFor: 'list',
    told: [],
  });
  return desk;
}

describe('the page that a student and an adult read together', () => {
  it('begins with strengths and own words, and has what is written about the student', () => {
    expect(texts(withMuch())).toEqual([
      'cares for two brothers',
      'I miss first period.',
      'seven absences since September',
      'morning care',
      'sleeps four hours',
      'On time to first period',
      'call the mother about the morning bus',
      'wants to draw more',
    ]);
  });

  it('has no word of what was told in confidence, nor of talks with family and colleagues, and no tier', () => {
    const desk = withMuch();
    const all = JSON.stringify(page(desk));
    for (const word of ['told in confidence', 'a note for some', 'looks for work', 'Ms. Park', '2b'])
      expect(all).not.toContain(word);
  });
});

describe('a student who reads it', () => {
  const need = (desk: Desk) => {
    const [row] = desk.rows(inCase, needTable);
    if (!row) throw new Error('no need');
    return row;
  };
  const reply = (desk: Desk) => ({
    case: theCase,
    student: ines,
    table: 'needs',
    row: need(desk).id,
    how: 'corrects',
    text: 'My aunt does the mornings now.',
  });

  it('corrects a sentence: the answer stands beside it with the day, and the sentence stays as it was', () => {
    const desk = withMuch();
    desk.on('2026-10-14').does(amir, replyToSentence, reply(desk));
    expect(desk.rows(inCase, replyTable)).toMatchObject([
      { said: 'morning care', how: 'corrects', text: 'My aunt does the mornings now.', on: '2026-10-14' },
    ]);
    expect(need(desk).text).toBe('morning care');
  });

  it('finds the sentence under the answer as it stood, when somebody has worded it better since', () => {
    const desk = withMuch();
    desk.does(amir, replyToSentence, reply(desk));
    const better = {
      kind: 'case',
      record: theCase,
      table: 'needs',
      row: need(desk).id,
      text: 'a calm morning',
    };
    desk.does(amir, reword, better);
    expect(desk.rows(inCase, replyTable)).toMatchObject([{ said: 'morning care' }]);
  });

  it('answers only what stands on the page', () => {
    const desk = withMuch();
    expect(desk.refusal(amir, replyToSentence, { ...reply(desk), table: 'contacts' })).toBe(
      'notFound at row',
    );
    expect(desk.refusal(amir, replyToSentence, { ...reply(desk), table: 'tierings' })).toBe(
      'badChoice at table',
    );
    expect(desk.refusal(amir, replyToSentence, { ...reply(desk), text: ' ' })).toBe('required at text');
    expect(desk.refusal(amir, replyToSentence, { ...reply(desk), student: theCase })).toBe(
      'notFound at student',
    );
  });

  it('may ask to see it, which one tap notes, and so does the reading', () => {
    const desk = withMuch();
    desk.does(june, noteReading, { case: theCase, what: 'asked' });
    desk.on('2026-10-15').does(amir, noteReading, { case: theCase, what: 'read' });
    expect(desk.rows(inCase, readingTable)).toMatchObject([
      { what: 'asked', on: '2026-10-12' },
      { what: 'read', on: '2026-10-15' },
    ]);
  });
});
