import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { studentTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';
import { familyTable } from './family.ts';

const draft = v.object({
  student: typed.id,
  homeLanguage: typed.optionalLine,
  interpreter: typed.flag,
  bestTime: typed.optionalLine,
  beforeCalling: typed.optionalLine,
});

export type FamilyInput = v.InferInput<typeof draft>;

/** What is left empty is taken away. */
export const setFamily = decision({
  name: 'setFamily',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide: (_reader, { student, homeLanguage, interpreter, ...about }) =>
    ok([
      set(studentRef(student), studentTable, { homeLanguage, interpreter }),
      set(studentRef(student), familyTable, about),
    ]),
});
