import { expect, it } from 'vitest';
import { amir, Desk, june } from '../../../../tests/support/people.ts';
import { deskWithCase, inCase, ines, theCase } from '../../../../tests/support/story.ts';
import { needTable } from '../case/case.ts';
import { recordNeed } from '../case/recordNeed.ts';
import { addStrength } from '../student/addStrength.ts';
import { recordWords } from '../student/recordWords.ts';
import { strengthTable, wordsTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';
import { historyTable } from './history.ts';
import { reword } from './reword.ts';
import { undoDecision } from './undoDecision.ts';

function withStrength() {
  const desk = new Desk();
  desk.does(amir, addStrength, { student: ines, text: 'reads ahaed' });
  const row = desk.rows(studentRef(ines), strengthTable)[0]?.id;
  return { desk, better: { kind: 'student', record: ines, table: 'strengths', row, text: 'reads ahead' } };
}

it('a misspelt strength is written better, the history keeps both, and undo brings the first back', () => {
  const { desk, better } = withStrength();
  const entry = desk.does(amir, reword, better);
  expect(desk.summaries.students.get(ines)?.strengths).toEqual(['reads ahead']);
  const line = desk.rows(studentRef(ines), historyTable).find(({ id }) => id === entry);
  expect(line?.changes[0]).toMatchObject({ before: { text: 'reads ahaed' }, after: { text: 'reads ahead' } });
  desk.does(amir, undoDecision, { entry, records: [studentRef(ines)] });
  expect(desk.summaries.students.get(ines)?.strengths).toEqual(['reads ahaed']);
});

it('a need of a case is written better', () => {
  const desk = deskWithCase();
  desk.does(amir, recordNeed, { case: theCase, domain: 'family', text: 'child care' });
  const row = desk.rows(inCase, needTable)[0]?.id;
  desk.does(amir, reword, { kind: 'case', record: theCase, table: 'needs', row, text: 'child care at 7' });
  expect(desk.rows(inCase, needTable)).toMatchObject([{ text: 'child care at 7' }]);
});

it('words of the student, of nobody, or by a teacher are not reworded', () => {
  const { desk, better } = withStrength();
  desk.does(amir, recordWords, { student: ines, text: 'I will be there.', on: '2026-10-12' });
  const own = desk.rows(studentRef(ines), wordsTable)[0]?.id;
  expect(desk.refusal(amir, reword, { ...better, table: 'words', row: own })).toBe('badChoice at table');
  expect(desk.refusal(amir, reword, { ...better, table: 'toString' })).toBe('badChoice at table');
  expect(desk.refusal(amir, reword, { ...better, text: ' ' })).toBe('required at text');
  expect(desk.refusal(amir, reword, { ...better, row: ines })).toBe('notFound at row');
  expect(desk.refusal(june, reword, better)).toBe('notYourRole');
});
