import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentTable } from './student.ts';
import { studentRef } from './studentRef.ts';

export const handStudentDraft = v.object({
  /** Fresh when the form opens: sending one form twice adds one student. */
  student: typed.id,
  given: typed.line,
  /** Many people have one name. */
  family: typed.optionalLine,
  grade: typed.optionalLine,
});

export type HandStudentInput = v.InferInput<typeof handStudentDraft>;

export const emptyHandStudent = (student: Id): HandStudentInput => ({
  student,
  given: '',
  family: '',
  grade: '',
});

/** A student whom no roster has brought yet. */
export const addHandStudent = decision({
  name: 'addHandStudent',
  schema: handStudentDraft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, ...names }) {
    if (reader.only(studentRef(student), studentTable)) return refuse('alreadyDone');
    return ok([set(studentRef(student), studentTable, names)]);
  },
});
