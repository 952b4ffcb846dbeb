import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const viewPlaces = ['cases', 'students'] as const;
export type ViewPlace = (typeof viewPlaces)[number];

/** A filter under a name: how somebody likes to look at a place. Private, and without anything that was typed to search. */
const view = v.object({
  ...rowFields,
  place: v.picklist(viewPlaces),
  name: field.line,
  /** What is chosen in each part of the filter; the place reads it, and passes over what it does not know. */
  filter: v.record(v.string(), field.line),
  /** The place opens with it. */
  first: v.optional(field.flag),
  at: field.instant,
});

export type View = v.InferOutput<typeof view>;
export const viewTable = table('views', view);
