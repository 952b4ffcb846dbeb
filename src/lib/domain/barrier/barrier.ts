/** What stops help: a short list that the school words itself, so that the same wall has the same name in every case. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const knownBarriers = [
  'waitingList',
  'noRoom',
  'transport',
  'noSpanish',
  'cost',
  'documents',
  'eligibility',
  'hours',
  'unreached',
] as const;
export type KnownBarrier = (typeof knownBarriers)[number];

/** A row stands for the known barrier of its `code`, in the school's words, or for one of the school's own. */
const barrier = v.object({
  ...rowFields,
  code: v.optional(v.picklist(knownBarriers)),
  en: v.optional(field.line),
  es: v.optional(field.line),
  /** Offered no more; what bears it keeps its name. */
  retired: v.optional(field.flag),
  at: field.instant,
  by: field.id,
});

/** One time that something stopped a step. Codes and days alone: it can be counted without a student's words. */
const stop = v.object({
  ...rowFields,
  step: field.id,
  /** The code of a known barrier, or the row of one of the school's own; none where it was said in words alone. */
  barrier: v.optional(field.line),
  on: field.date,
  /** When the step went on. */
  overOn: v.optional(field.date),
  at: field.instant,
  by: field.id,
});

export type BarrierRow = v.InferOutput<typeof barrier>;
export type Stop = v.InferOutput<typeof stop>;

export const barrierTable = table('barriers', barrier);
export const stopTable = table('stops', stop);

/** In the school's words; a known one without them is said as it was shipped. */
export interface OwnBarrier {
  readonly key: string;
  readonly code?: KnownBarrier | undefined;
  readonly en?: string | undefined;
  readonly es?: string | undefined;
  readonly retired?: boolean | undefined;
}
