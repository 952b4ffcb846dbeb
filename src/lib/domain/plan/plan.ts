import * as v from 'valibot';
import { weekdays } from '../wellbeing/protectedTime.ts';
import { field, rowFields, table } from '../record/table.ts';

export const rhythms = ['week', 'twoWeeks', 'month'] as const;
export const stepRhythms = ['once', ...rhythms] as const;
export const gasLevels = ['-2', '-1', '0', '1', '2'] as const;

export type Rhythm = (typeof rhythms)[number];
export type StepRhythm = (typeof stepRhythms)[number];
export type GasLevel = (typeof gasLevels)[number];

/** What each level looks like, in words, agreed before the period begins. */
const levels = v.object({
  '-2': field.line,
  '-1': field.line,
  '0': field.line,
  '1': field.line,
  '2': field.line,
});

const goal = v.object({
  ...rowFields,
  text: field.line,
  /** The goal as the student says it. */
  words: v.optional(field.line),
  baseline: v.optional(field.line),
  target: v.optional(field.line),
  measure: v.optional(field.line),
  startsOn: field.date,
  until: field.date,
  every: v.picklist(rhythms),
  /** On which day of the week somebody looks; without one, that of the first day. */
  weekday: v.optional(v.picklist(weekdays)),
  /** One value, so that two people who word levels at once never leave a mixture. */
  levels: v.optional(levels),
  weight: v.optional(field.count, 1),
  /** When it was last said better, or given more time. */
  changedAt: v.optional(field.instant),
  at: field.instant,
  by: field.id,
});

/** How a step stands: by when it is promised, and how it ended. */
export const stepStands = {
  due: field.date,
  ended: v.optional(v.picklist(['done', 'blocked'])),
  endedOn: v.optional(field.date),
  endedBy: v.optional(field.id),
  /** Which barrier of the school's list stopped it, and what it was in words; one of the two. */
  barrier: v.optional(field.line),
  blockedBy: v.optional(field.line),
};

const step = v.object({
  ...rowFields,
  text: field.line,
  goal: v.optional(field.id),
  /** A member, or a person without an account by name. */
  who: v.optional(field.id),
  whoName: v.optional(field.line),
  every: v.picklist(stepRhythms),
  ...stepStands,
  /** When nobody waited any more for what was blocked. */
  leftOn: v.optional(field.date),
  at: field.instant,
  by: field.id,
});

/** Levels changed after the period had begun: both wordings stand, with the reason. */
const levelChange = v.object({
  ...rowFields,
  goal: field.id,
  before: levels,
  after: levels,
  because: field.line,
  on: field.date,
  at: field.instant,
  by: field.id,
});

/** No growth was seen, somebody looked at the plan with others, and it stays as it is. */
const course = v.object({
  ...rowFields,
  goal: field.id,
  because: field.line,
  on: field.date,
  at: field.instant,
  by: field.id,
});

const snooze = v.object({
  ...rowFields,
  step: field.id,
  from: field.date,
  to: field.date,
  reason: field.line,
  at: field.instant,
  by: field.id,
});

const checkIn = v.object({
  ...rowFields,
  goal: field.id,
  on: field.date,
  level: v.optional(v.picklist(gasLevels)),
  line: v.optional(field.line),
  at: field.instant,
  by: field.id,
});

export type GoalLevels = v.InferOutput<typeof levels>;
export type Goal = v.InferOutput<typeof goal>;
export type LevelChange = v.InferOutput<typeof levelChange>;
export type Course = v.InferOutput<typeof course>;
export type Step = v.InferOutput<typeof step>;
export type Snooze = v.InferOutput<typeof snooze>;
export type CheckIn = v.InferOutput<typeof checkIn>;

export const goalTable = table('goals', goal);
export const levelChangeTable = table('levelChanges', levelChange);
export const courseTable = table('courses', course);
export const stepTable = table('steps', step);
export const snoozeTable = table('snoozes', snooze);
export const checkInTable = table('checkIns', checkIn);
