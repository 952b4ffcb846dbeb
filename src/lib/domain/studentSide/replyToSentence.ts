import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentRef } from '../student/studentRef.ts';
import { readTogether } from './readTogether.ts';
import { readable, replyTable, replyWays } from './reply.ts';

const LONGEST_QUOTE = 400;

const draft = v.object({
  case: typed.id,
  student: typed.id,
  table: typed.choice(readable),
  row: typed.id,
  how: typed.choice(replyWays),
  text: v.pipe(typed.text, v.maxLength(20_000, 'tooLong')),
});

export type ReplyInput = v.InferInput<typeof draft>;

/** On a closed case too. Only to what the student may read; what was written stays as it was. */
export const replyToSentence = decision({
  name: 'replyToSentence',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), studentRef(draft.student)],
  decide(reader, { case: id, student, table, row, how, text }, { instant, today, freshId }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.student !== student) return refuse('notFound', 'student');
    const sentences = readTogether({
      inCase: (of) => reader.rows(caseRef(id), of),
      ofStudent: (of) => reader.rows(studentRef(student), of),
    });
    const sentence = sentences.find((one) => one.table === table && one.row === row);
    if (!sentence) return refuse('notFound', 'row');
    const said = sentence.text.slice(0, LONGEST_QUOTE);
    const reply = {
      id: freshId(),
      table,
      row,
      said,
      how,
      text,
      on: today,
      at: instant,
      by: reader.me.member,
    };
    return ok([put(caseRef(id), replyTable, reply)]);
  },
});
