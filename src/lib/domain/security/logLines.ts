/** The security log as it is read: every line of it, whatever table it stands in, and those that a filter lets through. */
import { bareText } from '#lib/kernel/bareText.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { dayOf, schoolDate, type Instant } from '#lib/kernel/moments.ts';
import type { RecordRef } from '../record/recordRef.ts';
import { refuse } from '../record/refuse.ts';
import { newestFirst } from '../record/newestFirst.ts';
import type { Table, Row } from '../record/table.ts';
import { glassTable } from './glass.ts';
import { leavingTable, leavingWays, type Leaving } from './leaving.ts';
import { reportTable, type Report } from './report.ts';

export const logKinds = [...leavingWays, 'report', 'glass'] as const;
export type LogKind = (typeof logKinds)[number];

/** Of a report there is nothing but that it was made, when and by whom: no line of the log can say more (`report.ts`). */
export interface LogLine {
  readonly id: Id;
  readonly kind: LogKind;
  readonly at: Instant;
  readonly by: Id;
  /** What left, or which case two people opened. */
  readonly about?: { readonly kind: RecordRef['kind']; readonly id?: Id | undefined };
  readonly purpose?: string;
  readonly recipient?: Leaving['recipient'];
  readonly destroyBy?: Leaving['destroyBy'];
  /** With whom a case was opened. */
  readonly custodian?: Id;
  readonly calledAt?: Instant;
  readonly ended?: Report['ended'];
}

interface Log {
  rows<R extends Row>(table: Table<R>): readonly R[];
}

/** Newest first. */
export function logLines(log: Log): readonly LogLine[] {
  const left = log.rows(leavingTable).map(({ how, kind, about, ...one }): LogLine => ({
    ...one,
    kind: how,
    about: { kind, id: about },
  }));
  const reports = log.rows(reportTable).map(({ id, at, by, calledAt, ended }): LogLine => ({
    id,
    kind: 'report',
    at,
    by,
    calledAt,
    ended,
  }));
  const opened = log.rows(glassTable).map(({ id, at, by, about, custodian }): LogLine => ({
    id,
    kind: 'glass',
    at,
    by,
    about: { kind: 'case', id: about },
    custodian,
  }));
  return newestFirst([...left, ...reports, ...opened]);
}

export interface LogFilter {
  readonly kind: LogKind | '';
  readonly by: Id | '';
  /** First and last day, as somebody writes them; nothing written leaves that end open. */
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

export const wholeLog: LogFilter = { kind: '', by: '', from: '', to: '', words: '' };

/** What is the matter with a period; as long as something is, no line is left out because of it. */
export function periodProblem({ from, to }: LogFilter) {
  if (from && !schoolDate(from)) return refuse('notADate', 'from').error;
  if (to && !schoolDate(to)) return refuse('notADate', 'to').error;
  return from && to && to < from ? refuse('endBeforeStart', 'to').error : undefined;
}

/** `textOf`: what a line says on the screen, for words are looked for in what is seen. */
export function searchLog(
  lines: readonly LogLine[],
  filter: LogFilter,
  textOf: (line: LogLine) => string,
): readonly LogLine[] {
  const words = bareText(filter.words).split(/\s+/).filter(Boolean);
  const { from, to } = periodProblem(filter) ? wholeLog : filter;
  return lines.filter((line) => {
    if (filter.kind && line.kind !== filter.kind) return false;
    if (filter.by && line.by !== filter.by) return false;
    const day = dayOf(line.at);
    if ((from && day < from) || (to && day > to)) return false;
    const text = words.length > 0 ? bareText(textOf(line)) : '';
    return words.every((word) => text.includes(word));
  });
}
