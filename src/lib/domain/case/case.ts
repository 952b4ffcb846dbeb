import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

export const caseStatus = ['open', 'closed'] as const;
export const tiers = ['1', '2a', '2b', '3'] as const;
export const domains = ['academics', 'socialEmotional', 'health', 'family'] as const;
export const ratingLevels = ['1', '2', '3', '4'] as const;
export const closeReasons = [
  'goalsReached',
  'noLongerNeeded',
  'otherSupport',
  'studentDeclined',
  'familyDeclined',
  'leftSchool',
  'graduated',
  'other',
] as const;
export const goalOutcomes = ['reached', 'partly', 'notReached', 'notPursued'] as const;

/** Why somebody works on a case: FERPA's legitimate educational interest, in the school's words. */
export const interests = ['teaches', 'supports', 'arranges'] as const;

export type Interest = (typeof interests)[number];
export type Tier = (typeof tiers)[number];
export type NeedDomain = (typeof domains)[number];

const said = { on: field.date, at: field.instant, by: field.id };

const about = v.object({
  ...rowFields,
  student: field.id,
  lead: field.id,
  tier: v.picklist(tiers),
  status: v.picklist(caseStatus),
  openedOn: field.date,
  /** By when the lead meets the student. */
  meetBy: field.date,
  /** By when a plan stands, where the kind of case says so; else the school's own clock counts. */
  planBy: v.optional(field.date),
  /** Coordinators who neither lead nor work on it do not read it. */
  sensitive: v.optional(field.flag),
});

/** Where the case came from: a referral, or none when it was opened directly. */
const origin = v.object({
  ...rowFields,
  referral: v.optional(field.id),
  because: v.optional(field.text),
  ...said,
});

/** Somebody beside the lead: a member, or a person without an account. `part` is what they do here. */
const teammate = v.object({
  ...rowFields,
  member: v.optional(field.id),
  name: v.optional(field.line),
  part: v.optional(field.line),
  interest: v.optional(v.picklist(interests)),
  /** Who let them in; missing where that was not noted yet. */
  by: v.optional(field.id),
  joinedOn: field.date,
  leftOn: v.optional(field.date),
  /** Why they left, if somebody said so. */
  leftBecause: v.optional(field.text),
});

/** A person's judgement of the tier, with the reason: no rule and no later judgement overwrites it. */
const tiering = v.object({ ...rowFields, tier: v.picklist(tiers), because: field.text, ...said });

/** Somebody was given the lead, and with it the case, for a reason; earlier leads stay beside it. */
const handing = v.object({
  ...rowFields,
  lead: field.id,
  because: field.text,
  /** What was promised to the student or the family, so that it is kept. */
  promised: v.optional(field.text),
  ...said,
});

/** A case is closed to coordinators, or opened to them again, and why. */
const sensitivity = v.object({ ...rowFields, sensitive: field.flag, because: field.text, ...said });

/** Opened by two people, by whom nobody could ask: the row's id is that of the asking act. */
const opening = v.object({ ...rowFields, custodian: field.id, because: field.text, ...said });

const need = v.object({ ...rowFields, domain: v.picklist(domains), text: field.line, ...said });

/** How it goes in one domain, 1 to 4 against the school's anchors; earlier ratings stay beside it. */
const rating = v.object({
  ...rowFields,
  domain: v.picklist(domains),
  level: v.picklist(ratingLevels),
  because: v.optional(field.text),
  ...said,
});

const closing = v.object({
  ...rowFields,
  reason: v.picklist(closeReasons),
  note: v.optional(field.text),
  studentView: v.optional(field.text),
  familyView: v.optional(field.text),
  followUpOn: v.optional(field.date),
  ...said,
});

const goalOutcome = v.object({
  ...rowFields,
  closing: field.id,
  goal: field.id,
  outcome: v.picklist(goalOutcomes),
});

export const yearEnds = ['carryOn', 'close', 'handOver', 'september'] as const;

/** What becomes of the case when the school year ends; the newest of a year counts. */
const yearEnd = v.object({
  ...rowFields,
  year: field.line,
  what: v.picklist(yearEnds),
  line: v.optional(field.line),
  ...said,
});

const reopening = v.object({ ...rowFields, because: field.text, ...said });

export type Case = v.InferOutput<typeof about>;
export type Origin = v.InferOutput<typeof origin>;
export type Teammate = v.InferOutput<typeof teammate>;
export type Tiering = v.InferOutput<typeof tiering>;
export type Handing = v.InferOutput<typeof handing>;
export type Sensitivity = v.InferOutput<typeof sensitivity>;
export type Opening = v.InferOutput<typeof opening>;
export type Need = v.InferOutput<typeof need>;
export type Rating = v.InferOutput<typeof rating>;
export type Closing = v.InferOutput<typeof closing>;
export type GoalOutcome = v.InferOutput<typeof goalOutcome>;
export type Reopening = v.InferOutput<typeof reopening>;

export const caseTable = table('about', about, { single: true });
export const originTable = table('origins', origin);
export const teamTable = table('team', teammate);
export const tieringTable = table('tierings', tiering);
export const handingTable = table('handings', handing);
export const sensitivityTable = table('sensitivities', sensitivity);
export const openingTable = table('openings', opening);
export const needTable = table('needs', need);
export const ratingTable = table('ratings', rating);
export const closingTable = table('closings', closing);
export const goalOutcomeTable = table('goalOutcomes', goalOutcome);
export const yearEndTable = table('yearEnds', yearEnd);
export const reopeningTable = table('reopenings', reopening);
