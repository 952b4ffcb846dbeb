import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { field, rowFields, table } from '../record/table.ts';

export const reportEndings = ['sent', 'notNeeded'] as const;

/**
 * Somebody has called the agency that protects children: that it was done, when, by whom, and until when the written
 * report is due. Never what was reported, nor about whom (`docs/records.md`).
 */
const report = v.object({
  ...rowFields,
  calledAt: field.instant,
  /** Missing where the school's state asks for no written report. */
  due: v.optional(field.instant),
  ended: v.optional(v.picklist(reportEndings)),
  endedAt: v.optional(field.instant),
  at: field.instant,
  by: field.id,
});

export type Report = v.InferOutput<typeof report>;
export const reportTable = table('reports', report);

export interface DueReport extends Report {
  readonly due: NonNullable<Report['due']>;
}

/** The written reports that this person still owes; soonest first. A coordinator's laptop holds those of others as well. */
export const reportsOwedBy = (member: Id, reports: readonly Report[]): readonly DueReport[] =>
  reports
    .flatMap((one) =>
      one.by === member && one.ended === undefined && one.due !== undefined ? [{ ...one, due: one.due }] : [],
    )
    .toSorted((a, b) => a.due - b.due);
