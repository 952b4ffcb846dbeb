/** Who does what, how much feels right, who stands in: about the adults as a team. Lies in the school's record. */
import * as v from 'valibot';
import { field, rowFields, table } from '../record/table.ts';

/** The work that a support team has to divide, whatever its titles are. */
export const duties = [
  'notices',
  'decides',
  'leads',
  'callsFamilies',
  'directory',
  'data',
  'covers',
] as const;
export const parts = ['does', 'answers', 'asked', 'told'] as const;

export type Duty = (typeof duties)[number];
export type Part = (typeof parts)[number];

/** A member, or a person without an account by name; one of the two. */
const person = { who: v.optional(field.id), whoName: v.optional(field.line) };

const roleLine = v.object({
  ...rowFields,
  duty: v.picklist(duties),
  part: v.picklist(parts),
  ...person,
});

/** How much feels right, in cases of weight one: a person's own number. */
const caseload = v.object({ ...rowFields, ...person, right: field.count });

/** What a case of each tier counts for. */
const weights = v.object({
  ...rowFields,
  tier1: v.optional(field.count),
  tier2a: v.optional(field.count),
  tier2b: v.optional(field.count),
  tier3: v.optional(field.count),
});

const cover = v.object({
  ...rowFields,
  ...person,
  standIn: v.optional(field.id),
  standInName: v.optional(field.line),
  from: field.date,
  to: field.date,
});

/** Reflective supervision: `who` is listened to, `listener` listens. Support, never approval. */
const pair = v.object({
  ...rowFields,
  ...person,
  listener: v.optional(field.id),
  listenerName: v.optional(field.line),
});

/** When the team opened with a circle, as far as it wants that noted. */
const beginning = v.object({ ...rowFields, circleOn: v.optional(field.date) });

export type RoleLine = v.InferOutput<typeof roleLine>;
export type Caseload = v.InferOutput<typeof caseload>;
export type Cover = v.InferOutput<typeof cover>;
export type SupervisionPair = v.InferOutput<typeof pair>;
export type Beginning = v.InferOutput<typeof beginning>;
export type WeightFields = v.InferOutput<typeof weights>;

export const roleLineTable = table('roleLines', roleLine);
export const caseloadTable = table('caseloads', caseload);
export const weightsTable = table('caseWeights', weights, { single: true });
export const coverTable = table('covers', cover);
export const pairTable = table('supervisionPairs', pair);
export const beginningTable = table('beginnings', beginning, { single: true });
