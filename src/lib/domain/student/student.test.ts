import { describe, expect, it } from 'vitest';
import { amir, Desk, idOf, june, rosa } from '../../../../tests/support/people.ts';
import { ines } from '../../../../tests/support/story.ts';
import { withdraw } from '../record/withdraw.ts';
import { addHandStudent, emptyHandStudent } from './addHandStudent.ts';
import { changeHandStudent } from './changeHandStudent.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { addStrength } from './addStrength.ts';
import { addTrustedAdult } from './addTrustedAdult.ts';
import { recordWords } from './recordWords.ts';
import { setNames } from './setNames.ts';
import { strengthTable } from './student.ts';
import { studentRef } from './studentRef.ts';

const summaryOf = (desk: Desk) => desk.summaries.students.get(ines);

describe("a student's page", () => {
  it('has strengths and own words, the newest first', () => {
    const desk = new Desk();
    desk.does(amir, addStrength, { student: ines, text: 'cares for two brothers' });
    desk.does(rosa, addStrength, { student: ines, text: 'draws every day' });
    desk.does(amir, recordWords, {
      student: ines,
      text: 'I just need the mornings to work.',
      on: '2026-10-12',
    });
    expect(summaryOf(desk)).toMatchObject({
      strengths: ['draws every day', 'cares for two brothers'],
      words: [{ text: 'I just need the mornings to work.', on: '2026-10-12' }],
    });
  });

  it('takes back a strength that was written on the wrong page', () => {
    const desk = new Desk();
    desk.does(amir, addStrength, { student: ines, text: 'plays the tuba' });
    const row = desk.rows(studentRef(ines), strengthTable)[0]?.id;
    const taken = { kind: 'student', record: ines, table: 'strengths', row };
    desk.does(amir, withdraw, taken);
    expect(summaryOf(desk)?.strengths).toEqual([]);
    expect(desk.refusal(amir, withdraw, taken)).toBe('notFound at row');
    expect(desk.refusal(amir, withdraw, { ...taken, table: 'history' })).toBe('badChoice at table');
    expect(desk.refusal(amir, withdraw, { ...taken, kind: 'referral' })).toBe('badChoice at kind');
  });

  it('holds no words that are still to be said', () => {
    const words = { student: ines, text: 'I will be there.', on: '2026-12-24' };
    expect(new Desk().refusal(amir, recordWords, words)).toBe('inTheFuture at on');
    expect(new Desk().refusal(amir, recordWords, { ...words, text: '' })).toBe('required at text');
    expect(new Desk().refusal(amir, addStrength, { student: ines, text: ' ' })).toBe('required at text');
  });

  it('names the adults whom the student trusts, each member once', () => {
    const desk = new Desk();
    desk.does(amir, addTrustedAdult, { student: ines, name: 'June Park', member: june.member });
    desk.does(amir, addTrustedAdult, { student: ines, name: 'la señora de la cafetería' });
    expect(summaryOf(desk)?.trustedAdults.map(({ name }) => name)).toEqual([
      'la señora de la cafetería',
      'June Park',
    ]);
    const twice = { student: ines, name: 'J. Park', member: june.member };
    expect(desk.refusal(amir, addTrustedAdult, twice)).toBe('alreadyDone at member');
    expect(desk.refusal(amir, addTrustedAdult, { student: ines, name: '' })).toBe('required at name');
  });
});

describe('names and pronouns', () => {
  const names = {
    student: ines,
    nameAtSchool: 'Alex',
    pronounsAtSchool: 'they/them',
    nameWithFamily: 'Inés',
    pronounsWithFamily: 'ella',
    homeLanguage: 'es',
    interpreter: true,
  };

  it('are two fields, and neither fills the other', () => {
    const desk = new Desk();
    desk.does(amir, setNames, { ...names, nameWithFamily: '', pronounsWithFamily: '' });
    expect(summaryOf(desk)).toMatchObject({ nameAtSchool: 'Alex', pronounsAtSchool: 'they/them' });
    expect(summaryOf(desk)?.nameWithFamily).toBeUndefined();
  });

  it('go away when the student wants that', () => {
    const desk = new Desk();
    desk.does(amir, setNames, names);
    desk.does(amir, setNames, { ...names, nameAtSchool: '' });
    expect(summaryOf(desk)?.nameAtSchool).toBeUndefined();
    expect(summaryOf(desk)?.nameWithFamily).toBe('Inés');
  });

  it('are not for a teacher to set', () => {
    expect(new Desk().refusal(june, setNames, names)).toBe('notYourRole');
  });
});

describe('a student added by hand', () => {
  it('may have one name and no grade', () => {
    const desk = new Desk();
    desk.does(amir, addHandStudent, { ...emptyHandStudent(ines), given: 'Suharto' });
    expect(summaryOf(desk)).toMatchObject({ given: 'Suharto' });
    expect(summaryOf(desk)?.grade).toBeUndefined();
  });

  it('is added once, by somebody who works with students', () => {
    const desk = new Desk();
    const form = { ...emptyHandStudent(ines), given: 'Inés' };
    desk.does(amir, addHandStudent, form);
    expect(desk.refusal(amir, addHandStudent, form)).toBe('alreadyDone');
    const other = { ...form, student: idOf('other') };
    expect(desk.refusal(amir, addHandStudent, { ...other, given: '' })).toBe('required at given');
    expect(desk.refusal(june, addHandStudent, other)).toBe('notYourRole');
  });

  it('gets the right name later, which a student of the roster or a stranger does not', () => {
    const desk = new Desk();
    desk.does(amir, addHandStudent, { ...emptyHandStudent(ines), given: 'Ines', grade: '9' });
    const entry = desk.does(amir, changeHandStudent, {
      student: ines,
      given: 'Inés',
      family: 'Alba',
      grade: '',
    });
    expect(summaryOf(desk)).toMatchObject({ given: 'Inés', family: 'Alba' });
    expect(summaryOf(desk)?.grade).toBeUndefined();
    desk.does(amir, undoDecision, { entry, records: [studentRef(ines)] });
    expect(summaryOf(desk)).toMatchObject({ given: 'Ines', grade: '9' });
    const nobody = { ...emptyHandStudent(idOf('nobody')), given: 'Nadie' };
    expect(desk.refusal(amir, changeHandStudent, nobody)).toBe('notFound at student');
  });
});
