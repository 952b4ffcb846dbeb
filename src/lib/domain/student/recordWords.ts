import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { wordsTable } from './student.ts';
import { studentRef } from './studentRef.ts';

const draft = v.object({ student: typed.id, text: typed.text, on: typed.date });

export type WordsInput = v.InferInput<typeof draft>;

export const recordWords = decision({
  name: 'recordWords',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, text, on }, { instant, today, freshId }) {
    if (on > today) return refuse('inTheFuture', 'on');
    const row = { id: freshId(), text, on, at: instant, by: reader.me.member };
    return ok([put(studentRef(student), wordsTable, row)]);
  },
});
