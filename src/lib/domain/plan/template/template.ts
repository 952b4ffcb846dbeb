/** Where a plan may begin: goals and steps that a school has seen help before, with who usually does what and by when. */
import * as v from 'valibot';
import { field, rowFields, table } from '../../record/table.ts';
import { stepRhythms } from '../plan.ts';

export const caseTypes = [
  'attendance',
  'creditRecovery',
  'grief',
  'reEntry',
  'newArrival',
  'parenting',
  'housing',
  'behavior',
] as const;
export type CaseType = (typeof caseTypes)[number];

/** Who does a step, before anybody has been named for it. */
export const stepRoles = [
  'lead',
  'student',
  'family',
  'teacher',
  'trustedAdult',
  'office',
  'nurse',
  'administrator',
  'liaison',
] as const;
export type StepRole = (typeof stepRoles)[number];

/** In one language at least; where one is missing, the other is read. */
const said = v.object({ en: v.optional(field.line), es: v.optional(field.line) });

/** A row stands for the shipped template of its `type`, or for one of the school's own. */
const template = v.object({
  ...rowFields,
  type: v.optional(v.picklist(caseTypes)),
  name: said,
  /** School days after the beginning. */
  meetDays: field.count,
  planDays: field.count,
  reviewWeeks: field.count,
  /** Each list is one value: two people who edit one template at once never leave a mixture. */
  goals: v.pipe(v.array(said), v.maxLength(8)),
  steps: v.pipe(
    v.array(
      v.object({
        said,
        /** Place of its goal in `goals`. */
        goal: field.count,
        role: v.picklist(stepRoles),
        every: v.picklist(stepRhythms),
        /** School days after the beginning. */
        after: field.count,
      }),
    ),
    v.maxLength(24),
  ),
  /** Kept for the history, and offered no more. */
  retired: v.optional(field.flag),
  at: field.instant,
  by: field.id,
});

export type TemplateRow = v.InferOutput<typeof template>;
export type Said = v.InferOutput<typeof said>;

/** A template as a person picks it; without a row it is as it was shipped. */
export interface PlanTemplate extends Omit<TemplateRow, 'id' | 'at' | 'by' | 'goneAt'> {
  /** The type, or the row of one of the school's own. */
  readonly key: string;
  readonly row?: TemplateRow['id'] | undefined;
}

export const templateTable = table('planTemplates', template);

export const saidIn = (locale: 'en' | 'es', { en = '', es = '' }: Said): string =>
  locale === 'es' ? es || en : en || es;
