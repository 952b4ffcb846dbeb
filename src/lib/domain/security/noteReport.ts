import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { instant } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { logRef } from './logRef.ts';
import { reportTable } from './report.ts';

/** How long ago the call was: pressed, never typed. A day at most. */
export const minutesSinceCall = ['0', '15', '30', '60', '120', '240', '1440'] as const;

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  minutesAgo: typed.choice(minutesSinceCall),
});

export type NoteReportInput = v.InferInput<typeof draft>;

export const emptyNote = (log: Id): NoteReportInput => ({ log, minutesAgo: '0' });

/** The hours run by the clock and through weekends: the law counts so (California Penal Code 11166). */
export const noteReport = decision({
  name: 'noteReport',
  schema: draft,
  touches: ({ log }) => [logRef(log)],
  decide(reader, { log, minutesAgo }, { instant: now, freshId }) {
    const { hours } = reader.summaries.school.reporting;
    const calledAt = instant(now - Number(minutesAgo) * 60_000);
    const due = hours === 0 ? {} : { due: instant(calledAt + hours * 3_600_000) };
    const row = { id: freshId(), calledAt, ...due, at: now, by: reader.me.member };
    return ok([put(logRef(log), reportTable, row)]);
  },
});
