import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const urgencies = ['sameDay', 'twoDays', 'week'] as const;
export const familyAnswers = ['yes', 'no', 'unknown'] as const;
export const outcomes = ['accept', 'join', 'advice', 'otherProcess', 'watch', 'decline'] as const;
/** A mandated report is not among them: the person who suspects makes it, whatever happens to the referral. */
export const processes = [
  'supportTeam',
  'plan504',
  'iepRequest',
  'nurse',
  'titleIX',
  'homelessLiaison',
  'fosterLiaison',
  'crisis',
] as const;
/** Prepared sentences of `text/`; none of them tells what a case holds. */
export const wordings = ['received', 'inGoodHands', 'planMade', 'letUsTalk'] as const;
export const wordRoads = ['inPerson', 'phone', 'message', 'note'] as const;

export type Urgency = (typeof urgencies)[number];
export type Outcome = (typeof outcomes)[number];
export type Wording = (typeof wordings)[number];

const about = v.object({
  ...rowFields,
  /** The student as the roster knows them, or a name that the referrer typed because no list had it. */
  student: v.optional(field.id),
  studentName: v.optional(field.line),
  fromMember: v.optional(field.id),
  fromName: v.optional(field.line),
  fromRelation: v.optional(field.line),
  /** A colleague without an account here: hears what a colleague hears. */
  fromStaff: v.optional(field.flag),
  seen: field.text,
  strengths: v.optional(field.text),
  tried: v.optional(field.text),
  familyInformed: v.picklist(familyAnswers),
  urgency: v.picklist(urgencies),
  on: field.date,
  at: field.instant,
});

const triage = v.object({
  ...rowFields,
  outcome: v.picklist(outcomes),
  student: v.optional(field.id),
  case: v.optional(field.id),
  process: v.optional(v.picklist(processes)),
  until: v.optional(field.date),
  reason: v.optional(field.text),
  on: field.date,
  at: field.instant,
  by: field.id,
});

const wordBack = v.object({
  ...rowFields,
  wording: v.picklist(wordings),
  road: v.picklist(wordRoads),
  on: field.date,
  at: field.instant,
  by: field.id,
});

export type Referral = v.InferOutput<typeof about>;
export type Triage = v.InferOutput<typeof triage>;
export type WordBack = v.InferOutput<typeof wordBack>;

export const referralTable = table('about', about, { single: true });
export const triageTable = table('triages', triage);
export const wordBackTable = table('wordsBack', wordBack);
