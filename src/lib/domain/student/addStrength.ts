import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { strengthTable } from './student.ts';
import { studentRef } from './studentRef.ts';

const draft = v.object({ student: typed.id, text: typed.line });

export type StrengthInput = v.InferInput<typeof draft>;

export const addStrength = decision({
  name: 'addStrength',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, text }, { instant, freshId }) {
    const row = { id: freshId(), text, at: instant, by: reader.me.member };
    return ok([put(studentRef(student), strengthTable, row)]);
  },
});
