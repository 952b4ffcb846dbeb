import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { studentRef } from '../student/studentRef.ts';
import { inspectionRequestTable, requestEndings } from './inspection.ts';

const draft = v.object({ student: typed.id, request: typed.id, ended: typed.choice(requestEndings) });

/** The record was seen or a copy was given, or whoever asked does not want it any more. */
export const endInspection = decision({
  name: 'endInspection',
  schema: draft,
  touches: ({ student }) => [studentRef(student)],
  decide(reader, { student, request, ended }, { today }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const record = studentRef(student);
    const found = reader.row(record, inspectionRequestTable, request);
    if (!found || found.goneAt !== undefined) return refuse('notFound', 'request');
    if (found.ended) return refuse('alreadyDone', 'request');
    return ok([patch(record, inspectionRequestTable, request, { ended, endedOn: today })]);
  },
});
