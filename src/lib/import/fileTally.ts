import type { FileReport, ImportNote, ImportRemark, LeaveOutReason, LeftOut } from './checkReport.ts';

const LISTED = 50;
const VALUE_LENGTH = 80;

/** Counts one file while it is read, so that no row can go missing without a line in the report. */
export class FileTally {
  readonly file: string;
  read = 0;
  /** Where there are no lines to count. */
  countsEntries = false;
  readonly #leftOut: LeftOut[] = [];
  readonly #counts = new Map<LeaveOutReason, number>();
  readonly #notes: ImportRemark[] = [];

  constructor(file: string) {
    this.file = file;
  }

  leaveOut(line: number, reason: LeaveOutReason, value = ''): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (this.#leftOut.length >= LISTED) return;
    this.#leftOut.push(value ? { line, reason, value: value.slice(0, VALUE_LENGTH) } : { line, reason });
  }

  note(code: ImportNote, values?: Readonly<Record<string, string | number>>): void {
    this.#notes.push(values ? { code, values } : { code });
  }

  report(): FileReport {
    const leftOut = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      file: this.countsEntries ? this.file.replace(/\.csv$/, '') : this.file,
      ...(this.countsEntries ? { entries: true } : {}),
      read: this.read,
      kept: this.read - leftOut,
      leftOut: [...this.#leftOut].sort((a, b) => a.line - b.line),
      leftOutCounts: Object.fromEntries(this.#counts),
      notes: this.#notes,
    };
  }
}
