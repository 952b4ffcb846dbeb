import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import type { RecordRef } from '../record/recordRef.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { familyAnswers, referralTable, urgencies } from './referral.ts';

const told = v.object({
  /** Fresh when the form opens: sending one form twice makes one referral. */
  referral: typed.id,
  student: typed.optionalId,
  /** Typed where no list has the student. */
  studentName: typed.optionalLine,
  /** Filled where somebody without an account tells a member; empty when the member refers. */
  fromName: typed.optionalLine,
  fromRelation: typed.optionalLine,
  fromStaff: v.optional(typed.flag, false),
  seen: typed.text,
  strengths: typed.optionalText,
  tried: typed.optionalText,
  familyInformed: typed.choice(familyAnswers),
  urgency: typed.choice(urgencies),
});

const draft = v.pipe(
  told,
  v.forward(
    v.partialCheck(
      [['student'], ['studentName']],
      (who) => Boolean(who.student ?? who.studentName),
      'required',
    ),
    ['student'],
  ),
  v.forward(
    v.partialCheck(
      [['fromName'], ['fromRelation']],
      ({ fromName, fromRelation }) => Boolean(fromName) || !fromRelation,
      'required',
    ),
    ['fromName'],
  ),
);

export type ReferralInput = v.InferInput<typeof draft>;

export const emptyReferral = (referral: Id): ReferralInput => ({
  referral,
  student: '',
  studentName: '',
  fromName: '',
  fromRelation: '',
  fromStaff: false,
  seen: '',
  strengths: '',
  tried: '',
  familyInformed: 'unknown',
  urgency: 'week',
});

export const referralRef = (id: Id): RecordRef => ({ kind: 'referral', id });

export const referStudent = decision({
  name: 'referStudent',
  schema: draft,
  touches: ({ referral }) => [referralRef(referral)],
  decide(
    reader,
    { referral, student, studentName, fromName, fromRelation, fromStaff, ...told },
    { instant, today },
  ) {
    if (reader.only(referralRef(referral), referralTable)) return refuse('alreadyDone');
    const who = student ? { student } : { studentName };
    const from = fromName
      ? { fromName, fromRelation, ...(fromStaff ? { fromStaff } : {}) }
      : { fromMember: reader.me.member };
    return ok([
      set(referralRef(referral), referralTable, { ...who, ...from, ...told, on: today, at: instant }),
    ]);
  },
});
