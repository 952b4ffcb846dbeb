import * as v from 'valibot';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentRef } from '../student/studentRef.ts';
import { DAYS_TO_ANSWER, inspectionRequestTable } from './inspection.ts';

const draft = v.object({ student: typed.id, asker: typed.line, on: typed.date });

export const emptyRequest = (student: Id, today: SchoolDate) => ({ student, asker: '', on: today as string });

/** From the day on which somebody asked, in whatever way: 34 CFR 99.10 wants no form. */
export const askInspection = decision({
  name: 'askInspection',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, asker, on }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    if (on > today) return refuse('inTheFuture', 'on');
    const row = { id: freshId(), asker, on, due: addDays(on, DAYS_TO_ANSWER) };
    return ok([
      put(studentRef(student), inspectionRequestTable, { ...row, at: instant, by: reader.me.member }),
    ]);
  },
});
