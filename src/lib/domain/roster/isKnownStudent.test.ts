import { describe, expect, it } from 'vitest';
import { addHandStudent, emptyHandStudent } from '../student/addHandStudent.ts';
import { studentRef } from '../student/studentRef.ts';
import { undoDecision } from '../record/undoDecision.ts';
import { amir, Desk, idOf } from '../../../../tests/support/people.ts';
import { deskWithCase, ines } from '../../../../tests/support/story.ts';
import { isKnownStudent } from './isKnownStudent.ts';
import { knownStudent } from './knownStudent.ts';

const marcus = idOf('Marcus');
const isKnown = ({ summaries }: Desk, id: typeof marcus) =>
  isKnownStudent(knownStudent(id, undefined, summaries.students.get(id)), summaries);

describe('a student’s address', () => {
  it('is nobody’s again after the student added by hand was taken back', () => {
    const desk = new Desk();
    expect(isKnown(desk, marcus)).toBe(false);
    const entry = desk.does(amir, addHandStudent, { ...emptyHandStudent(marcus), given: 'Marcus' });
    expect(isKnown(desk, marcus)).toBe(true);
    desk.does(amir, undoDecision, { entry, records: [studentRef(marcus)] });
    expect(isKnown(desk, marcus)).toBe(false);
  });

  it('stays that of somebody whom no list names any more, as long as there is a case', () => {
    expect(isKnown(deskWithCase(), ines)).toBe(true);
  });
});
