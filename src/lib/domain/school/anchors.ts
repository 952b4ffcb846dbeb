/** What each level of a domain looks like, in the school's own words; what is not worded stands in the app's. */
import * as v from 'valibot';
import type { NeedDomain, Rating } from '../case/case.ts';
import { field } from '../record/table.ts';

const levels = v.object({
  '1': v.optional(field.line),
  '2': v.optional(field.line),
  '3': v.optional(field.line),
  '4': v.optional(field.line),
});

/** One value for a domain, so that two people who word it at once never leave a mixture. */
export const worded = v.object({ en: levels, es: levels });

export const wordedAnchors = v.object({
  academics: v.optional(worded),
  socialEmotional: v.optional(worded),
  health: v.optional(worded),
  family: v.optional(worded),
});

export type Worded = v.InferOutput<typeof worded>;
export type Anchors = v.InferOutput<typeof wordedAnchors>;
export type AnchorOf = (domain: NeedDomain, level: Rating['level']) => string;

/** Where a domain's words stand in the school's own row. */
export const anchorFields = {
  academics: 'anchorsAcademics',
  socialEmotional: 'anchorsSocialEmotional',
  health: 'anchorsHealth',
  family: 'anchorsFamily',
} as const satisfies Record<NeedDomain, string>;
