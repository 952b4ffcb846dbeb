/** What a data manager reads before applying an import: every row is either kept or listed with a reason. */
export interface CheckReport {
  readonly files: readonly FileReport[];
}

/** `read` is `kept` plus all of `leftOutCounts`. */
export interface FileReport {
  readonly file: string;
  /** What is called a line below counts the entries of a list. */
  readonly entries?: true;
  readonly read: number;
  readonly kept: number;
  /** The first fifty; `leftOutCounts` has them all. */
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCounts: Readonly<Partial<Record<LeaveOutReason, number>>>;
  readonly notes: readonly ImportRemark[];
}

export interface LeftOut {
  /** Counted as an editor counts, the header is line 1. */
  readonly line: number;
  readonly reason: LeaveOutReason;
  /** An id or a date, never another cell. */
  readonly value?: string;
}

export interface ImportRemark {
  readonly code: ImportNote;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const leaveOutReasons = [
  'badDate',
  'brokenQuotes',
  'duplicateId',
  'inactive',
  'missingId',
  'missingName',
  'missingRole',
  'orphanClass',
  'orphanPerson',
  'tobedeleted',
  'tooLong',
  'tooManyCells',
  'unknownRole',
] as const;

export type LeaveOutReason = (typeof leaveOutReasons)[number];

export const importNotes = [
  'badDates',
  'bomStripped',
  'dateContradiction',
  'dateStyle',
  'deltaFile',
  'droppedColumns',
  'duplicateColumns',
  'emptyFile',
  'headerAlias',
  'missingOptionalFile',
  'orphanReferences',
  'otherDelimiter',
  'rolesFromEnrolments',
  'unknownColumns',
  'unknownGrades',
  'unknownValues',
] as const;

export type ImportNote = (typeof importNotes)[number];
