import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { logRef } from './logRef.ts';
import { reportEndings, reportTable } from './report.ts';

const draft = v.object({ log: typed.id, report: typed.id, ended: typed.choice(reportEndings) });

/** The line stays in the log; only the clock stops. The duty is one person's own, and so is its clock. */
export const endReport = decision({
  name: 'endReport',
  schema: draft,
  touches: ({ log }) => [logRef(log)],
  decide(reader, { log, report, ended }, { instant }) {
    const record = logRef(log);
    const found = reader.row(record, reportTable, report);
    if (!found || found.by !== reader.me.member) return refuse('notFound', 'report');
    if (found.ended !== undefined) return refuse('alreadyDone', 'report');
    return ok([patch(record, reportTable, report, { ended, endedAt: instant })]);
  },
});
