/** The strategy sheet as it leaves: only what is on it. No other row of the case is looked at, so none can come along. */
import type { SchoolDate } from '#lib/kernel/moments.ts';
import type { Strategy, StrategySheet } from './strategy.ts';

export interface StrategyOnPaper {
  readonly to: string;
  readonly student: string;
  readonly strengths: readonly string[];
  readonly works: readonly Strategy[];
  readonly lines: readonly string[];
  readonly from: SchoolDate;
  readonly until: SchoolDate;
}

export const isOver = ({ until, endedOn }: StrategySheet, today: SchoolDate): boolean =>
  endedOn !== undefined || until < today;

/** Undefined once its time is over: there is nothing to print any more. `student` is the name used at school. */
export function strategyOnPaper(
  sheet: StrategySheet,
  student: string,
  today: SchoolDate,
): StrategyOnPaper | undefined {
  if (isOver(sheet, today)) return undefined;
  const { to, strengths, works, lines, from, until } = sheet;
  return { to, student, strengths, works, lines, from, until };
}
