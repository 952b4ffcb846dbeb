/** The history of a case as people read it: newest first, this school year by itself, with what can still be taken back. */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { dayOf } from '#lib/kernel/moments.ts';
import type { HistoryEntry } from '../record/history.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { triageReferral } from '../referral/triageReferral.ts';

export interface HistoryLine {
  readonly entry: HistoryEntry;
  /** The day on which it was decided: no reader is told the hour at which somebody works. */
  readonly on: SchoolDate;
  readonly takenBack: boolean;
  readonly mayUndo: boolean;
  /** What was written, in the words of whoever wrote it. */
  readonly quote?: string;
}

export interface CaseHistory {
  readonly thisYear: readonly HistoryLine[];
  readonly before: readonly HistoryLine[];
}

/** A new school year begins a clean page. */
const FIRST_DAY = '-08-01';

export function caseHistory(history: readonly HistoryEntry[], today: SchoolDate): CaseHistory {
  const lines = newestFirst(history).map((entry) => lineOf(entry, history));
  const year = Number(today.slice(0, 4));
  const begins = today >= `${year}${FIRST_DAY}` ? `${year}${FIRST_DAY}` : `${year - 1}${FIRST_DAY}`;
  return {
    thisYear: lines.filter(({ on }) => on >= begins),
    before: lines.filter(({ on }) => on < begins),
  };
}

function lineOf(entry: HistoryEntry, history: readonly HistoryEntry[]): HistoryLine {
  const takenBack = history.some((later) => later.undoes === entry.id && stands(later, history));
  const quote = quoteOf(entry);
  return {
    entry,
    on: dayOf(entry.at),
    takenBack,
    mayUndo: !takenBack && entry.undoes === undefined && !elsewhere.has(entry.what),
    ...(quote === undefined ? {} : { quote }),
  };
}

const stands = (entry: HistoryEntry, history: readonly HistoryEntry[]): boolean =>
  !history.some((later) => later.undoes === entry.id && stands(later, history));

/** What these decided is also written in another record; half of it cannot be taken back here. */
const elsewhere = new Set([triageReferral.name]);

const SAID = ['text', 'line', 'because', 'reason', 'note', 'blockedBy', 'part', 'name'];

function quoteOf({ changes }: HistoryEntry): string | undefined {
  for (const name of SAID)
    for (const { after } of changes) {
      const said: unknown = after[name];
      if (typeof said === 'string' && said !== '') return said;
    }
  return undefined;
}
