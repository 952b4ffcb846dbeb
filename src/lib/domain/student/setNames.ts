import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { studentTable } from './student.ts';
import { studentRef } from './studentRef.ts';

const draft = v.object({
  student: typed.id,
  nameAtSchool: typed.optionalLine,
  pronounsAtSchool: typed.optionalLine,
  nameWithFamily: typed.optionalLine,
  pronounsWithFamily: typed.optionalLine,
  homeLanguage: typed.optionalLine,
  interpreter: typed.flag,
});

export type NamesInput = v.InferInput<typeof draft>;

/** What is left empty is taken away: the student decides what stands here, and may decide again. */
export const setNames = decision({
  name: 'setNames',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide: (_reader, { student, ...names }) => ok([set(studentRef(student), studentTable, names)]),
});
