/** The services that a student or a family can be sent to: of the school and around it. Nothing here names a student. */
import * as v from 'valibot';
import { domains } from '../case/case.ts';
import { field, rowFields, table } from '../record/table.ts';

export const servesWhom = ['student', 'family', 'both'] as const;
export const kindsOfPlace = ['school', 'community'] as const;
export const costs = ['free', 'some', 'insurance', 'unknown'] as const;
export const capacities = ['open', 'waiting', 'full', 'unknown'] as const;

/** What most families of a school speak, as ISO codes, most frequent first; an import may bring others. */
export const languageCodes = [
  'en',
  'es',
  'zh',
  'vi',
  'ar',
  'ht',
  'pt',
  'tl',
  'so',
  'ru',
  'fr',
  'ase',
] as const;

/** What a person may write about a service. */
export const serviceFields = {
  name: field.line,
  organization: v.optional(field.line),
  description: v.optional(field.text),
  place: v.picklist(kindsOfPlace),
  /** The same domains as a case's needs, so that one finds the other. */
  needs: v.pipe(v.array(v.picklist(domains)), v.readonly()),
  serves: v.picklist(servesWhom),
  fromAge: v.optional(field.count),
  toAge: v.optional(field.count),
  languages: v.pipe(v.array(field.line), v.readonly()),
  cost: v.picklist(costs),
  costNote: v.optional(field.line),
  eligibility: v.optional(field.text),
  howToRefer: v.optional(field.text),
  /** What to bring along the first time. */
  documents: v.optional(field.text),
  phone: v.optional(field.line),
  site: v.optional(field.line),
  address: v.optional(field.line),
  hours: v.optional(field.line),
};

const service = v.object({
  ...rowFields,
  ...serviceFields,
  capacity: v.picklist(capacities),
  /** How long one waits there, in days. */
  waitDays: v.optional(field.count),
  checkedOn: v.optional(field.date),
  checkedBy: v.optional(field.id),
  /** The directory that it was brought from, and its id there: two directories may use one id for two services. */
  directory: v.optional(field.line),
  source: v.optional(field.line),
  retiredOn: v.optional(field.date),
  retiredBecause: v.optional(field.text),
  /** Two entries were one service: what points to this one means the other. */
  mergedInto: v.optional(field.id),
  at: field.instant,
  by: field.id,
});

export type Service = v.InferOutput<typeof service>;
export type Capacity = Service['capacity'];

export const serviceTable = table('services', service);
