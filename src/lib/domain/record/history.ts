import * as v from 'valibot';
import { field, rowFields, table } from './table.ts';

/**
 * Every book has this table: one row for each decision. `before` holds the former values of the fields that a decision
 * touched, so that undo can write them back; a row that the decision created has `before: null`.
 */
const change = v.object({
  table: field.line,
  row: field.id,
  before: v.nullable(v.record(v.string(), v.any())),
  after: v.record(v.string(), v.any()),
});

const entry = v.looseObject({
  ...rowFields,
  at: field.instant,
  by: field.id,
  device: field.id,
  what: field.line,
  changes: v.array(change),
  undoes: v.optional(field.id),
  /** The line that somebody wrote who had left by then, and that this one writes anew. */
  adopts: v.optional(v.object({ entry: field.id, by: field.id })),
  /** The ends of the history as whoever decided had it: what no line behind them names was not known. */
  saw: v.optional(v.array(field.id)),
});

export type HistoryEntry = v.InferOutput<typeof entry>;
export const historyTable = table('history', entry);
