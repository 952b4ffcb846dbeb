import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentRef } from '../student/studentRef.ts';
import { rightsHolders, rightTable } from './rights.ts';

const draft = v.object({
  student: typed.id,
  holder: typed.choice(rightsHolders),
  name: typed.line,
  ground: typed.line,
  from: typed.date,
  until: typed.optionalDate,
  beyond18: v.optional(typed.flag, false),
});

export const emptyRight = (student: Id, today: SchoolDate) => ({
  student,
  holder: '',
  name: '',
  ground: '',
  from: today as string,
  until: '',
  beyond18: false,
});

/** What somebody has seen in writing: an order, a document, a rule of the state. */
export const noteRight = decision({
  name: 'noteRight',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, beyond18, ...said }, { instant, today, freshId }) {
    if (said.until && said.until < said.from) return refuse('endBeforeStart', 'until');
    const lasts = said.holder === 'court' && beyond18 ? { beyond18 } : {};
    const row = { id: freshId(), ...said, ...lasts, on: today, at: instant, by: reader.me.member };
    return ok([put(studentRef(student), rightTable, row)]);
  },
});
