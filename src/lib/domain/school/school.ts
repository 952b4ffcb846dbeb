import * as v from 'valibot';
import { mentorMarks } from '../mentor/mentorMarks.ts';
import { worded } from './anchors.ts';
import { field, rowFields, table } from '../record/table.ts';

export const languages = ['en', 'es'] as const;
export type SchoolLanguage = (typeof languages)[number];

const about = v.object({
  ...rowFields,
  name: v.optional(field.line),
  language: v.optional(v.picklist(languages)),
  /** Who is told at once when a same-day referral cannot reach a coordinator's laptop. */
  tellName: v.optional(field.line),
  tellNumber: v.optional(field.line),
  loopDays: v.optional(field.count),
  meetDays: v.optional(field.count),
  planDays: v.optional(field.count),
  quietDays: v.optional(field.count),
  quietDaysTier3: v.optional(field.count),
  /** Where laptops find each other, and by which servers they get through: addresses with blanks between them. */
  meetAt: v.optional(field.line),
  ice: v.optional(field.line),
  /** How a relay knows the school's laptops. Sealed with the rest of this record, for everyone of the school. */
  iceName: v.optional(field.line),
  icePassword: v.optional(field.line),
  /** What the levels of each domain look like here; see `anchors.ts`. */
  anchorsAcademics: v.optional(worded),
  anchorsSocialEmotional: v.optional(worded),
  anchorsHealth: v.optional(worded),
  anchorsFamily: v.optional(worded),
  /** What a student reads before parts about health and family, in the school's own words. */
  noticeEn: v.optional(field.text),
  noticeEs: v.optional(field.text),
  /** Who opens a case together with a coordinator when nobody else can. */
  custodian: v.optional(field.id),
  /** What the school's state asks of whoever suspects that a child is harmed; how the school itself goes about it. */
  reportState: v.optional(field.line),
  reportHours: v.optional(field.count),
  reportForm: v.optional(field.line),
  reportTell: v.optional(field.line),
  crisisProtocol: v.optional(field.line),
  /** From which numbers of a weekly check on the school does more. */
  mentorMarks: v.optional(mentorMarks),
});

export const urgentKinds = ['emergency', 'childProtection', 'crisis', 'own'] as const;

/** A number to call in an emergency. The words are in `text/`; `own` has a label. */
const urgentNumber = v.object({
  ...rowFields,
  what: v.picklist(urgentKinds),
  label: v.optional(field.line),
  number: field.line,
});

const daysOff = v.object({ ...rowFields, from: field.date, to: field.date, label: v.optional(field.line) });

export type SchoolAbout = v.InferOutput<typeof about>;
export type UrgentNumber = v.InferOutput<typeof urgentNumber>;
export type DaysOff = v.InferOutput<typeof daysOff>;

export const schoolTable = table('about', about, { single: true });
export const urgentNumberTable = table('urgentNumbers', urgentNumber);
export const daysOffTable = table('daysOff', daysOff);
