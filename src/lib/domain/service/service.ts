import * as v from 'valibot';
import { consentRecords } from '../consent/consent.ts';
import { field, rowFields, table } from '../record/table.ts';
import { serviceStatuses } from './serviceTurns.ts';

/** Why a service says no: the school counts these, to see what the neighbourhood lacks. */
export const declineReasons = ['capacity', 'eligibility', 'other'] as const;

const ending = {
  why: v.optional(v.picklist(declineReasons)),
  because: v.optional(field.text),
};

/** A student or a family is put in touch with somebody who can help. */
const service = v.object({
  ...rowFields,
  service: field.line,
  /** Its place in the school's directory, where it has one. */
  resource: v.optional(field.id),
  reason: field.line,
  /** What the service needs to know; nothing else is ever sent to it. */
  records: v.array(v.picklist(consentRecords)),
  status: v.picklist(serviceStatuses),
  due: v.optional(field.date),
  /** Who looks after it on our side. */
  who: field.id,
  ...ending,
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** Each move stays, with the consent that a sending rested on. */
const move = v.object({
  ...rowFields,
  service: field.id,
  to: v.picklist(serviceStatuses),
  consent: v.optional(field.id),
  ...ending,
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Service = v.InferOutput<typeof service>;
export type ServiceMove = v.InferOutput<typeof move>;
export const serviceReferralTable = table('serviceReferrals', service);
export const serviceMoveTable = table('serviceMoves', move);
