/** A parent, or a student of 18, asks to see the record (34 CFR 99.10), and a copy is made. Both stand on the student's page. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';
import { rightsHolders } from '../rights/rights.ts';
import { heldKinds } from './heldKinds.ts';

/** 34 CFR 99.10(b): within a reasonable time, and no later than this after the request. A state may ask for less. */
export const DAYS_TO_ANSWER = 45;

export const requestEndings = ['given', 'takenBack'] as const;

const request = v.object({
  ...rowFields,
  asker: field.line,
  on: field.date,
  due: field.date,
  ended: v.optional(v.picklist(requestEndings)),
  endedOn: v.optional(field.date),
  at: field.instant,
  by: field.id,
});

/** More notes than any case has. */
const MOST_NOTES = 500;

/** Of a note told in confidence: it is in the copy, or it stays out; each on a ground that a person gave. */
export const noteDecisions = ['in', 'out'] as const;

const copy = v.object({
  ...rowFields,
  for: field.line,
  holder: v.picklist(rightsHolders),
  how: v.picklist(['print', 'file']),
  kinds: v.array(v.picklist(heldKinds)),
  out: v.array(v.object({ kind: v.picklist(heldKinds), ground: field.line })),
  notes: v.pipe(
    v.array(v.object({ note: field.id, decision: v.picklist(noteDecisions), ground: field.line })),
    v.maxLength(MOST_NOTES),
  ),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type InspectionRequest = v.InferOutput<typeof request>;
export type InspectionCopy = v.InferOutput<typeof copy>;
export const inspectionRequestTable = table('inspectionRequests', request);
export const inspectionCopyTable = table('inspectionCopies', copy);
