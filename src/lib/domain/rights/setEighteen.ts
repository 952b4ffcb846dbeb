import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';

const draft = v.object({
  student: typed.id,
  /** Empty takes it away. */
  eighteenOn: typed.optionalDate,
});

/** For a student whose birth date no roster has. Where one has it, that one counts, and nothing is entered twice. */
export const setEighteen = decision({
  name: 'setEighteen',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, eighteenOn }) {
    if (reader.bornOn(student)) return refuse('alreadyDone', 'eighteenOn');
    return ok([set(studentRef(student), studentTable, { eighteenOn })]);
  },
});
