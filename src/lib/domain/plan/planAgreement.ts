/** What student and family say to the plan: a yes, or another answer in their own words, which is as good an answer. */
import * as v from 'valibot';
import { dayOf, type Instant, type SchoolDate } from '#lib/kernel/moments.ts';
import type { HistoryEntry } from '../record/history.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { stands } from '../record/stands.ts';
import { field, rowFields, table } from '../record/table.ts';

export const agreers = ['student', 'family'] as const;
export const agreementAnswers = ['agrees', 'different', 'disagrees'] as const;
export const agreementWays = ['inPerson', 'phone', 'video', 'paper', 'screen'] as const;

export type Agreer = (typeof agreers)[number];

const agreement = v.object({
  ...rowFields,
  who: v.picklist(agreers),
  /** Who of the family. */
  name: v.optional(field.line),
  answer: v.picklist(agreementAnswers),
  words: v.optional(field.line),
  way: v.picklist(agreementWays),
  /** The strokes of a pen, where it was signed on the screen. */
  drawn: v.optional(field.text),
  /** The day on which it was said. */
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type PlanAgreement = v.InferOutput<typeof agreement>;
export const planAgreementTable = table('planAgreements', agreement);

export interface AgreementNow {
  readonly row: PlanAgreement;
  /** The plan is another one since: on which day it was changed last. */
  readonly changedOn: SchoolDate | undefined;
}

/** The latest answer of each, the student's first. */
export function agreementsNow(
  rows: readonly PlanAgreement[],
  history: readonly HistoryEntry[],
): AgreementNow[] {
  const changed = planChangedAt(history);
  return agreers.flatMap((who) => {
    const row = newestFirst(rows).find((one) => one.who === who);
    return row
      ? [{ row, changedOn: changed !== undefined && isOlder(row, changed) ? dayOf(changed) : undefined }]
      : [];
  });
}

/** What was said on a day and written down later is about the plan of that day. */
function isOlder({ on, at }: PlanAgreement, changed: Instant): boolean {
  const changedOn = dayOf(changed);
  return on < changedOn || (on === changedOn && at < changed);
}

/** Doing a step, or putting it off, follows the plan; it makes no other one of it. */
const FOLLOWS = ['finishStep', 'reopenStep', 'settleStep', 'snoozeStep', 'checkIn'];

/** When goals or steps last became other ones than those that somebody had agreed to. */
function planChangedAt(history: readonly HistoryEntry[]): Instant | undefined {
  const changes = history.filter((entry) => {
    const taken = entry.undoes ? history.find(({ id }) => id === entry.undoes) : undefined;
    const aboutPlan = entry.changes.some(({ table: name }) => name === 'goals' || name === 'steps');
    return aboutPlan && !FOLLOWS.includes((taken ?? entry).what) && stands(entry, history);
  });
  return newestFirst(changes)[0]?.at;
}
