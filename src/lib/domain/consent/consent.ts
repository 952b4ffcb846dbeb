import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** Who may say yes: whoever holds the rights, or what stands in their place. */
export const consentGivers = ['guardian', 'studentOf18', 'court', 'minorService'] as const;

/** Which parts of the record. What is not named here never leaves under a consent. */
export const consentRecords = [
  'identity',
  'familyContact',
  'reason',
  'attendance',
  'marks',
  'behavior',
  'plan',
  'health',
  'specialEducation',
] as const;

/** One of a few, so that a packet can be held against it; what it means here stands in words beside it. */
export const consentPurposes = ['arrangeService', 'workTogether', 'followUp', 'other'] as const;

/** Said by phone, it waits for a signature and lets nothing out. */
export const signatureWays = ['screen', 'paper', 'awaiting'] as const;

export const withheldReasons = ['harm', 'tellsThemselves', 'other'] as const;

export type ConsentRecord = (typeof consentRecords)[number];
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Strokes of a pen as a path: moves and lines, in whole numbers. */
export const penStrokes = /^(?:[ML]\d{1,4} \d{1,4})*$/;

const signature = {
  how: v.picklist(signatureWays),
  signedOn: v.optional(field.date),
  drawn: v.optional(field.text),
};

const consent = v.object({
  ...rowFields,
  giver: v.picklist(consentGivers),
  giverName: field.line,
  to: field.line,
  purpose: v.picklist(consentPurposes),
  purposeWords: field.line,
  /** One value: two people who write at once never widen what was signed. */
  records: v.array(v.picklist(consentRecords)),
  from: field.date,
  until: field.date,
  withheld: v.array(v.picklist(consentRecords)),
  /** From whom; nobody named means from everybody outside the school. */
  withheldFrom: v.optional(field.line),
  withheldWhy: v.optional(v.picklist(withheldReasons)),
  withheldWords: v.optional(field.line),
  ...signature,
  withdrawnOn: v.optional(field.date),
  withdrawnBy: v.optional(field.line),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Consent = v.InferOutput<typeof consent>;
export const consentTable = table('consents', consent);
