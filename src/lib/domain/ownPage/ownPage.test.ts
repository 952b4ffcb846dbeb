import { describe, expect, it } from 'vitest';
import { amir, type Desk, everyone, rosa } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { whoSeesStudent } from '../access/whoSeesStudent.ts';
import { closeCase } from '../case/closeCase.ts';
import { reword } from '../record/reword.ts';
import { withdraw } from '../record/withdraw.ts';
import { listedTable, noteTable, presenceTable, restrictedRef } from '../restricted/restricted.ts';
import { strengthTable, wordsTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';
import { answerMayKnow } from './answerMayKnow.ts';
import { keepOwnPage } from './keepOwnPage.ts';
import { mayKnowTable } from './mayKnow.ts';
import { ownPageTable, ownPageWordsTable } from './ownPage.ts';
import { tellWords } from './tellWords.ts';
import { wishesFor, type Hands } from './wishesFor.ts';

const told = [amir.member, rosa.member];
const page = { case: theCase, strengths: ['I like: drawing'], told };
const goingOn = 'I take my brothers to school and miss first period.';

const pageOf = (desk: Desk) => desk.rows(inCase, ownPageTable).at(-1);

describe('what a student writes alone', () => {
  it('is kept as the student’s, strengths with the student and words in the case, with who was named as a reader', () => {
    const desk = deskWithCase();
    desk.does(amir, keepOwnPage, { ...page, goingOn, goingOnFor: 'list' });
    expect(desk.rows(studentRef(ines), strengthTable)).toMatchObject([
      { text: 'I like: drawing', source: 'student' },
    ]);
    expect(desk.rows(inCase, ownPageWordsTable)).toMatchObject([
      { about: 'goingOn', text: goingOn, page: pageOf(desk)?.id, on: '2026-10-12' },
    ]);
    expect(pageOf(desk)).toMatchObject({ goingOn: 'list', told, on: '2026-10-12' });
  });

  it('enters nowhere before the student has said who may read it', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, keepOwnPage, { ...page, goingOn })).toBe('badChoice at goingOnFor');
    expect(desk.refusal(amir, keepOwnPage, { ...page, goingOn, goingOnFor: 'family' })).toBe(
      'badChoice at goingOnFor',
    );
    expect(desk.rows(studentRef(ines), strengthTable)).toEqual([]);
  });

  it('becomes a note for one adult alone where the student wants it so, and the case has no word of it, nor what it is about', () => {
    const desk = deskWithCase();
    desk.does(amir, keepOwnPage, { ...page, family: 'My father moved out.', familyFor: 'one' });
    expect(desk.rows(inCase, ownPageWordsTable)).toEqual([]);
    expect(pageOf(desk)).toMatchObject({ family: 'notHere', goingOn: 'notHere' });
    const [note] = desk.rows(inCase, presenceTable);
    if (!note) throw new Error('no note was kept');
    expect(desk.rows(restrictedRef(note.id), listedTable).map(({ id }) => id)).toEqual([amir.member]);
    expect(desk.rows(restrictedRef(note.id), noteTable)).toMatchObject([
      { text: 'My father moved out.', about: 'family' },
    ]);
  });

  it('says of each part that was left out that it is not there, so that it does not look forgotten', () => {
    const desk = deskWithCase();
    desk.does(amir, keepOwnPage, page);
    expect(pageOf(desk)).toMatchObject({
      goingOn: 'notHere',
      want: 'notHere',
      health: 'notHere',
      family: 'notHere',
    });
  });

  it('is one line or more, and no book', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, keepOwnPage, { ...page, strengths: [] })).toBe('required at goodAt');
    const book = { ...page, goingOn: 'a'.repeat(20_001), goingOnFor: 'list' };
    expect(desk.refusal(amir, keepOwnPage, book)).toBe('tooLong at goingOn');
    desk.does(amir, keepOwnPage, { ...page, strengths: [], want: 'a friend', wantFor: 'list' });
  });

  it('goes into an open case only', () => {
    const desk = deskWithCase();
    desk.does(amir, closeCase, { case: theCase, reason: 'noLongerNeeded', outcomes: [] });
    expect(desk.refusal(amir, keepOwnPage, page)).toBe('caseIsClosed');
  });

  it('is taken out on the student’s wish, and nobody words it better', () => {
    const desk = deskWithCase();
    desk.does(amir, keepOwnPage, { ...page, goingOn, goingOnFor: 'list' });
    const strength = desk.rows(studentRef(ines), strengthTable)[0]?.id;
    const better = { kind: 'student', record: ines, table: 'strengths', row: strength, text: 'artistic' };
    expect(desk.refusal(amir, reword, better)).toBe('theirWords at text');
    const words = desk.rows(inCase, ownPageWordsTable)[0]?.id;
    desk.does(amir, withdraw, { kind: 'case', record: theCase, table: 'ownPageWords', row: words });
    expect(desk.rows(inCase, ownPageWordsTable)).toEqual([]);
  });
});

describe('who may know what', () => {
  const mother = { who: 'family', name: 'Mamá', answer: 'yes' };
  const teacher = { who: 'school', name: 'Ms. Park', answer: 'only', only: 'that I may be late, not why' };
  const others = { who: 'everyoneElse', answer: 'no' };

  it('is said on the page of the student: yes, only this, no; a line without an answer says nothing', () => {
    const desk = deskWithCase();
    const unsaid = { who: 'family', name: '', answer: '' };
    desk.does(amir, keepOwnPage, { ...page, mayKnow: [mother, teacher, others, unsaid] });
    expect(desk.rows(inCase, mayKnowTable)).toMatchObject([
      { ...mother, page: pageOf(desk)?.id },
      teacher,
      others,
    ]);
  });

  it('says what exactly where it is only this, and who where it is somebody else', () => {
    const desk = deskWithCase();
    const half = { ...teacher, only: '' };
    expect(desk.refusal(amir, keepOwnPage, { ...page, mayKnow: [mother, half] })).toBe(
      'required at mayKnow.1.only',
    );
    expect(desk.refusal(amir, answerMayKnow, { case: theCase, ...half })).toBe('required at only');
    const nobody = { case: theCase, who: 'other', name: ' ', answer: 'no' };
    expect(desk.refusal(amir, answerMayKnow, nobody)).toBe('required at name');
  });

  it('changes when the student thinks again: the later answer stands, about the same person once', () => {
    const desk = deskWithCase();
    desk.does(amir, keepOwnPage, { ...page, mayKnow: [mother, teacher] });
    desk
      .on('2026-10-20')
      .does(amir, answerMayKnow, { case: theCase, ...teacher, name: 'ms.  park', answer: 'yes' });
    desk.does(amir, answerMayKnow, { case: theCase, ...mother, answer: 'no' });
    expect(desk.rows(inCase, mayKnowTable)).toMatchObject([
      { name: 'Mamá', answer: 'no', on: '2026-10-20' },
      { name: 'ms. park', answer: 'yes' },
    ]);
    expect(desk.rows(inCase, mayKnowTable)[1]?.only).toBeUndefined();
  });

  it('is said before something goes to those hands: what is less than a yes, and whom nobody has asked about', () => {
    const desk = deskWithCase();
    const wishes = (...into: readonly Hands[]) => wishesFor(desk.rows(inCase, mayKnowTable), into);
    expect(wishes('family')).toEqual({ said: [], unasked: ['family'] });
    desk.does(amir, keepOwnPage, { ...page, mayKnow: [mother, teacher] });
    expect(wishes('family')).toEqual({ said: [], unasked: [] });
    expect(wishes('family', 'school')).toMatchObject({ said: [teacher], unasked: [] });
    expect(wishes('outside').unasked).toEqual(['outside']);
    desk.does(amir, answerMayKnow, { case: theCase, ...others });
    expect(wishes('family', 'outside')).toMatchObject({ said: [others], unasked: [] });
  });
});

describe('the words of a student, written down by an adult', () => {
  const said = { case: theCase, text: 'I just need the mornings to work.', on: '2026-10-12', told };

  it('stand with the student once the student knows who reads them and agrees, with the day', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, tellWords, { ...said, agrees: '' })).toBe('badChoice at agrees');
    desk.does(amir, tellWords, { ...said, agrees: 'yes' });
    expect(desk.rows(studentRef(ines), wordsTable)).toMatchObject([
      { text: said.text, told, agreedOn: '2026-10-12' },
    ]);
  });

  it('become a note told in confidence where the student would rather not', () => {
    const desk = deskWithCase();
    desk.does(amir, tellWords, { ...said, agrees: 'no', readers: [rosa.member] });
    expect(desk.rows(studentRef(ines), wordsTable)).toEqual([]);
    const [note] = desk.rows(inCase, presenceTable);
    if (!note) throw new Error('no note was kept');
    const listed = desk.rows(restrictedRef(note.id), listedTable).map(({ id }) => id);
    expect(listed).toEqual([amir.member, rosa.member]);
  });

  it('name as readers those who stand on the panel of the student: coordinators and case staff, nobody else', () => {
    const members = everyone.map(({ member, role }) => ({ id: member, role }));
    expect(whoSeesStudent(members).map(({ member }) => member)).toEqual([rosa.member, amir.member]);
  });

  it('are of a day that has been', () => {
    const desk = deskWithCase();
    expect(desk.refusal(amir, tellWords, { ...said, on: '2026-12-24', agrees: 'yes' })).toBe(
      'inTheFuture at on',
    );
  });
});
