import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { field } from '../record/table.ts';
import type { ReadRows } from '../record/readRows.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { quoted } from '../record/quoted.ts';
import { outcomes, processes, referralTable, triageTable, urgencies, wordBackTable } from './referral.ts';

export const referralSummary = v.object({
  kind: v.literal('referral'),
  id: field.id,
  student: v.optional(field.id),
  studentName: v.optional(field.line),
  fromMember: v.optional(field.id),
  fromName: v.optional(field.line),
  fromRelation: v.optional(field.line),
  fromStaff: v.optional(field.flag),
  urgency: v.picklist(urgencies),
  on: field.date,
  at: field.instant,
  strengths: v.optional(field.line),
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
    fromStaff: about.fromStaff,
    urgency: about.urgency,
    on: about.on,
    at: about.at,
    strengths: about.strengths && quoted(about.strengths),
    seen: quoted(about.seen),
    outcome: decided?.outcome,
    process: decided?.process,
    case: decided?.case,
    until: decided?.until,
    decidedOn: decided?.on,
    decidedBy: decided?.by,
    wordOn: word?.on,
  };
}
