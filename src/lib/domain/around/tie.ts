import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const tieKinds = ['family', 'friend', 'adult', 'school', 'service', 'community'] as const;

/** Whose tie it is: the student's own, or the whole family's. */
export const tieSides = ['student', 'family'] as const;

export const tieStrengths = ['strong', 'fine', 'weak', 'strain'] as const;

/** Which way help goes. */
export const tieFlows = ['comes', 'goes', 'both'] as const;

/** A person or a service around the student or the family. A name is enough. */
const tie = v.object({
  ...rowFields,
  name: field.line,
  what: v.optional(v.picklist(tieKinds)),
  of: v.picklist(tieSides),
  /** Where the case knew of them already, so that they are not offered a second time. */
  known: v.optional(field.line),
  /** Not around any more, from this day on; the picture of earlier days still has them. */
  endedOn: v.optional(field.date),
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** How a tie was on one day. A change is a new row: the picture of an earlier day stays as it was. */
const standing = v.object({
  ...rowFields,
  tie: field.id,
  strength: v.optional(v.picklist(tieStrengths)),
  flow: v.optional(v.picklist(tieFlows)),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Tie = v.InferOutput<typeof tie>;
export type TieStanding = v.InferOutput<typeof standing>;
export const tieTable = table('ties', tie);
export const tieStandingTable = table('tieStandings', standing);
