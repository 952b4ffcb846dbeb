import * as v from 'valibot';
import { consentRecords } from '../consent/consent.ts';
import { field, rowFields, table } from '../record/table.ts';
import { serviceStatuses } from './serviceTurns.ts';

/** Why a service says no: the school counts these, to see what the neighbourhood lacks. */
export const declineReasons = ['capacity', 'eligibility', 'other'] as const;

/** What a service says back; the return slip has a box for each but the last. */
export const returnsSaid = ['received', 'wait', 'started', 'couldNot', 'other'] as const;
export const returnWays = ['slip', 'phone', 'message', 'inPerson', 'family'] as const;

export const serviceQuestions = ['started', 'helped'] as const;
export const askedOf = ['student', 'family'] as const;
/** `notAsked` is an answer too: it says why, and nobody is reminded again. */
export const serviceAnswers = ['yes', 'partly', 'no', 'notAsked'] as const;

/** Whom to call there, and what one has to know before. */
const serviceContact = {
  contactName: v.optional(field.line),
  contactPhone: v.optional(field.line),
  contactNote: v.optional(field.text),
};

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
  /** Why what is asked for became another thing; what it was before stands in the history. */
  changedBecause: v.optional(field.line),
  status: v.picklist(serviceStatuses),
  due: v.optional(field.date),
  /** Who looks after it on our side. */
  who: field.id,
  ...serviceContact,
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

const returned = v.object({
  ...rowFields,
  service: field.id,
  said: v.picklist(returnsSaid),
  way: v.picklist(returnWays),
  /** Who said it there. */
  from: v.optional(field.line),
  /** Of a wait: until when. Of a start: since when. */
  day: v.optional(field.date),
  ...ending,
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** "Did it start?" and "did it help?", asked of the student and of the family, in their words. */
const answer = v.object({
  ...rowFields,
  service: field.id,
  question: v.picklist(serviceQuestions),
  of: v.picklist(askedOf),
  /** Who answered for the family. */
  name: v.optional(field.line),
  answer: v.picklist(serviceAnswers),
  words: v.optional(field.text),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Service = v.InferOutput<typeof service>;
export type ServiceMove = v.InferOutput<typeof move>;
export type ServiceReturn = v.InferOutput<typeof returned>;
export type ServiceAnswer = v.InferOutput<typeof answer>;
export type ServiceQuestion = ServiceAnswer['question'];
export type AskedOf = ServiceAnswer['of'];
export const serviceReferralTable = table('serviceReferrals', service);
export const serviceMoveTable = table('serviceMoves', move);
export const serviceReturnTable = table('serviceReturns', returned);
export const serviceAnswerTable = table('serviceAnswers', answer);
