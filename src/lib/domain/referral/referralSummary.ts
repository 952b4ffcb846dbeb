import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { field } from '../record/table.ts';
import type { ReadRows } from '../record/readRows.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { outcomes, processes, referralTable, triageTable, urgencies, wordBackTable } from './referral.ts';

export const referralSummary = v.object({
  kind: v.literal('referral'),
  id: field.id,
  student: v.optional(field.id),
  studentName: v.optional(field.line),
  fromMember: v.optional(field.id),
  fromName: v.optional(field.line),
  fromRelation: v.optional(field.line),
  urgency: v.picklist(urgencies),
  on: field.date,
  at: field.instant,
  seen: field.line,
  outcome: v.optional(v.picklist(outcomes)),
  process: v.optional(v.picklist(processes)),
  case: v.optional(field.id),
  until: v.optional(field.date),
  decidedOn: v.optional(field.date),
  decidedBy: v.optional(field.id),
  wordOn: v.optional(field.date),
});

export type ReferralSummary = v.InferOutput<typeof referralSummary>;

/** A summary quotes; the whole text stays in the record. */
const QUOTED = 200;

export function summariseReferral(id: Id, read: ReadRows): ReferralSummary | undefined {
  const about = read(referralTable)[0];
  if (!about) return undefined;
  const decided = newestFirst(read(triageTable))[0];
  const word = newestFirst(read(wordBackTable))[0];
  return {
    kind: 'referral',
    id,
    student: decided?.student ?? about.student,
    studentName: about.studentName,
    fromMember: about.fromMember,
    fromName: about.fromName,
    fromRelation: about.fromRelation,
    urgency: about.urgency,
    on: about.on,
    at: about.at,
    seen: about.seen.slice(0, QUOTED),
    outcome: decided?.outcome,
    process: decided?.process,
    case: decided?.case,
    until: decided?.until,
    decidedOn: decided?.on,
    decidedBy: decided?.by,
    wordOn: word?.on,
  };
}
