/** The history of a case as people read it: newest first, this school year by itself, with what can still be taken back. */
import { isId, type Id } from '#lib/kernel/ids.ts';
import { dayOf, type SchoolDate } from '#lib/kernel/moments.ts';
import { hasLeft } from '../disclosure/hasLeft.ts';
import type { HistoryEntry } from '../record/history.ts';
import { keepOwnPage } from '../ownPage/keepOwnPage.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { stands } from '../record/stands.ts';
import type { Outcome } from '../referral/referral.ts';
import { triageReferral } from '../referral/triageReferral.ts';
import { teacherViewTable } from '../ask/ask.ts';
import { presenceTable } from '../restricted/restricted.ts';
import { schoolYearOf } from '../school/schoolYear.ts';
import {
  caseTable,
  closeReasons,
  closingTable,
  interests,
  teamTable,
  tiers,
  type Closing,
  type Teammate,
  type Tier,
} from './case.ts';
import { joinTeam } from './joinTeam.ts';
import { leaveTeam } from './leaveTeam.ts';
import { noteOpening } from './noteOpening.ts';
import { openCase } from './openCase.ts';

export interface HistoryLine {
  readonly entry: HistoryEntry;
  /** The day on which it was decided: no reader is told the hour at which somebody works. */
  readonly on: SchoolDate;
  readonly takenBack: boolean;
  readonly mayUndo: boolean;
  /** What this line takes back. */
  readonly undone?: string | undefined;
  /** What was written, in the words of whoever wrote it. */
  readonly quote?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly lead?: Id | undefined;
  /** Who joined the team or left it, and for which interest. */
  readonly teammate?: Pick<Teammate, 'member' | 'name' | 'interest'> | undefined;
  readonly closeReason?: Closing['reason'] | undefined;
  /** Of a referral that opened or joined this case. */
  readonly outcome?: Outcome | undefined;
}

export interface CaseHistory {
  readonly thisYear: readonly HistoryLine[];
  readonly before: readonly HistoryLine[];
}

export function caseHistory(history: readonly HistoryEntry[], today: SchoolDate): CaseHistory {
  const lines = newestFirst(history).map((entry) => lineOf(entry, history));
  // A new school year begins a clean page.
  const year = schoolYearOf(today);
  return {
    thisYear: lines.filter(({ on }) => schoolYearOf(on) >= year),
    before: lines.filter(({ on }) => schoolYearOf(on) < year),
  };
}

function lineOf(entry: HistoryEntry, history: readonly HistoryEntry[]): HistoryLine {
  const takenBack = history.some((later) => later.undoes === entry.id && stands(later, history));
  const undone = history.find((one) => one.id === entry.undoes)?.what;
  const about = entry.changes.find(({ table }) => table === caseTable.name)?.after;
  const lead: unknown = about?.lead;
  const closing = entry.changes.find(({ table }) => table === closingTable.name)?.after;
  return {
    entry,
    on: dayOf(entry.at),
    takenBack,
    mayUndo:
      !takenBack &&
      entry.changes.length > 0 &&
      !notHere.has(undone ?? entry.what) &&
      !isElsewhereToo(entry) &&
      !hasLeft(entry),
    undone,
    quote: quoteOf(entry) ?? textOf(entry, history),
    tier: tiers.find((tier) => tier === about?.tier),
    lead: isId(lead) ? lead : undefined,
    teammate: teammateOf(entry, history),
    closeReason: closeReasons.find((reason) => reason === closing?.reason),
    outcome: entry.what === triageReferral.name ? (about ? 'accept' : 'join') : undefined,
  };
}

/** A row that is changed names nobody: the line that first wrote it does. */
function teammateOf(entry: HistoryEntry, history: readonly HistoryEntry[]): HistoryLine['teammate'] {
  if (entry.what !== joinTeam.name && entry.what !== leaveTeam.name) return undefined;
  const row = entry.changes.find(({ table }) => table === teamTable.name)?.row;
  const first = history
    .flatMap(({ changes }) => changes)
    .find((one) => one.row === row && (one.after.member ?? one.after.name) !== undefined);
  const { member, name, interest }: Readonly<Record<string, unknown>> = first?.after ?? {};
  const because = entry.what === joinTeam.name && interests.find((one) => one === interest);
  return {
    ...(isId(member) && { member }),
    ...(typeof name === 'string' && { name }),
    ...(because && { interest: because }),
  };
}

/**
 * Three are written in the referral, the security log or the student's record as well, and half cannot be taken back; the
 * last would take the whole case along.
 */
const notHere = new Set([triageReferral.name, noteOpening.name, keepOwnPage.name, openCase.name]);

/** With a note, or an ask, in a record of its own, of which this history knows only that it is there. */
const isElsewhereToo = ({ changes }: HistoryEntry): boolean =>
  changes.some(({ table }) => table === presenceTable.name || table === teacherViewTable.name);

const SAID = [
  'text',
  'line',
  'because',
  'leftBecause',
  'reason',
  'note',
  'blockedBy',
  'part',
  'name',
  'sent',
];

/** The words of whoever wrote a line, if it has any. */
export function quoteOf({ changes }: HistoryEntry): string | undefined {
  for (const name of SAID)
    for (const { table, after } of changes) {
      // A closing's reason is a code, for which each language has its own words.
      const said: unknown = table === closingTable.name && name === 'reason' ? undefined : after[name];
      if (typeof said === 'string' && said !== '') return said;
    }
  return undefined;
}

/** What ends or returns is named by the line that first wrote it: a step is done, and this is the step. */
function textOf({ changes }: HistoryEntry, history: readonly HistoryEntry[]): string | undefined {
  const rows = new Set(changes.filter(({ before }) => before !== null).map(({ row }) => row));
  const first = history.flatMap((one) => one.changes).find(({ row, after }) => rows.has(row) && after.text);
  const text: unknown = first?.after.text;
  return typeof text === 'string' ? text : undefined;
}
