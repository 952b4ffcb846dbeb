import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { restrictedChanges } from '../restricted/restrictedChanges.ts';
import { wordsTable } from '../student/student.ts';
import { studentRef } from '../student/studentRef.ts';

const people = v.pipe(v.array(typed.id), v.maxLength(400, 'tooLong'));

const draft = v.object({
  case: typed.id,
  text: typed.text,
  on: typed.date,
  /** What the student says once the names have been read out. */
  agrees: typed.choice(['yes', 'no']),
  /** Whose names were read out. */
  told: people,
  /** Where the student would rather not: who may read it beside the one who writes. */
  readers: v.optional(people, []),
});

export type TellWordsInput = v.InferInput<typeof draft>;

/** A student's words, written down by an adult: with the student's yes to everyone who reads them, or for some only. */
export const tellWords = decision({
  name: 'tellWords',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, text, on, agrees, told, readers }, moment) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (on > moment.today) return refuse('inTheFuture', 'on');
    const by = reader.me.member;
    if (agrees === 'no')
      return ok(restrictedChanges({ id: moment.freshId(), case: id, text, on, by, readers }, moment));
    const row = { id: moment.freshId(), text, on, told, agreedOn: moment.today, at: moment.instant, by };
    return ok([put(studentRef(about.value.student), wordsTable, row)]);
  },
});
