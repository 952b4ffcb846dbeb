/** What one member keeps for themselves beside reflections. Private: never carried, in no summary, in nobody's count. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** Who backed me, when I could say "I don't know", what I can hand over. Words, never a score. */
const secureBase = v.object({
  ...rowFields,
  backed: v.optional(field.text),
  unsure: v.optional(field.text),
  handOver: v.optional(field.text),
  on: field.date,
  at: field.instant,
});

/** That two people met for supervision, as one of them wants to remember it: the day and nothing of what was said. */
const supervision = v.object({ ...rowFields, on: field.date, at: field.instant });

/** That the printed kit was tried and opens: the day, and no word of it. */
const kitTrial = v.object({ ...rowFields, on: field.date, at: field.instant });

export const offers = ['first', 'check', 'supervision', 'agreement', 'kit'] as const;

/** An offer that somebody put off, and the day from which it may be made again. */
const putOff = v.object({ ...rowFields, offer: v.picklist(offers), until: field.date });

export type SecureBase = v.InferOutput<typeof secureBase>;
export type Supervision = v.InferOutput<typeof supervision>;
export type KitTrial = v.InferOutput<typeof kitTrial>;
export type PutOff = v.InferOutput<typeof putOff>;
export type OfferKind = (typeof offers)[number];
export const secureBaseTable = table('secureBaseChecks', secureBase);
export const supervisionTable = table('supervisions', supervision);
export const kitTrialTable = table('kitTrials', kitTrial);
export const putOffTable = table('putOffs', putOff);
