/** What was given to whom outside the school, why, and on what it rested: 34 CFR 99.32. Kept with the case that it is of. */
import * as v from 'valibot';
import { consentRecords } from '../consent/consent.ts';
import { field, rowFields, table } from '../record/table.ts';
import { packetFields } from './packetFields.ts';

const disclosureWays = ['print', 'file', 'told'] as const;

/** More than any packet has. */
const MOST_PARTS = 20;
const MOST_LINES = 100;

const part = v.object({
  field: v.picklist(packetFields),
  lines: v.pipe(v.array(field.text), v.maxLength(MOST_LINES)),
});

const disclosure = v.object({
  ...rowFields,
  basis: v.picklist(['consent', 'emergency']),
  /** The referral that it went out for. */
  service: v.optional(field.id),
  /** The party. */
  to: field.line,
  /** Its legitimate interest: what it is given this for. */
  interest: field.text,
  records: v.array(v.picklist(consentRecords)),
  /** Word for word what left, so that a parent may have a copy of it. */
  parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS)),
  how: v.picklist(disclosureWays),
  /** The consents that it rested on. */
  consents: v.array(field.id),
  /** Of an emergency, in the words of whoever decided: the threat, 34 CFR 99.32(a)(5), and the last day of it. */
  threat: v.optional(field.text),
  until: v.optional(field.date),
  /** What was told beside the fields. */
  said: v.optional(field.text),
  /** Notes told in confidence that went along: which, never what they say, for their list is narrower than the case's. */
  notes: v.optional(v.array(field.id)),
  /** Whom the service reaches at the school, and how. */
  replyTo: v.optional(field.line),
  replyPhone: v.optional(field.line),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Disclosure = v.InferOutput<typeof disclosure>;
export type PacketPart = Disclosure['parts'][number];
export const disclosureTable = table('disclosures', disclosure);
