/** What helps a student in class, for one named adult and for a time: what works, never why. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** Prepared, so that a sheet can be handed over in either language. */
export const strategies = [
  'stepByStep',
  'shownHow',
  'moreTime',
  'startTogether',
  'partner',
  'seat',
  'choice',
  'break',
  'privateWord',
  'signal',
  'greeting',
  'praise',
] as const;

export type Strategy = (typeof strategies)[number];

/** All of it stays on one printed page. */
export const MOST_LINES = 12;
export const LONGEST_LINE = 160;

const shortLine = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const fewLines = v.pipe(v.array(shortLine), v.maxLength(MOST_LINES));

const sheet = v.object({
  ...rowFields,
  /** The one person who gets it. */
  to: shortLine,
  strengths: fewLines,
  works: v.array(v.picklist(strategies)),
  /** In the words of whoever wrote the sheet. */
  lines: fewLines,
  from: field.date,
  until: field.date,
  endedOn: v.optional(field.date),
  on: field.date,
  at: field.instant,
  by: field.id,
});

const handing = v.object({
  ...rowFields,
  sheet: field.id,
  to: shortLine,
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type StrategySheet = v.InferOutput<typeof sheet>;
export type SheetHanding = v.InferOutput<typeof handing>;

export const strategySheetTable = table('strategySheets', sheet);
export const sheetHandingTable = table('strategyHandings', handing);
