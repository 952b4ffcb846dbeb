import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { trustedAdultTable } from './student.ts';
import { studentRef } from './studentRef.ts';

const draft = v.object({ student: typed.id, name: typed.line, member: typed.optionalId });

export type TrustedAdultInput = v.InferInput<typeof draft>;

export const addTrustedAdult = decision({
  name: 'addTrustedAdult',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, name, member }, { instant, freshId }) {
    const named = reader.rows(studentRef(student), trustedAdultTable);
    if (member && named.some((one) => one.member === member)) return refuse('alreadyDone', 'member');
    const row = { id: freshId(), name, member, at: instant, by: reader.me.member };
    return ok([put(studentRef(student), trustedAdultTable, row)]);
  },
});
