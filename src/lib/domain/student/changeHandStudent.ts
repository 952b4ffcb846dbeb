import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { handStudentDraft } from './addHandStudent.ts';
import { studentTable } from './student.ts';
import { studentRef } from './studentRef.ts';

/** The name and grade of somebody who was added by hand; a roster's own are the school system's to change. */
export const changeHandStudent = decision({
  name: 'changeHandStudent',
  schema: handStudentDraft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, ...names }) {
    const about = reader.only(studentRef(student), studentTable);
    return about?.given === undefined || about.goneAt !== undefined
      ? refuse('notFound', 'student')
      : ok([set(studentRef(student), studentTable, names)]);
  },
});
