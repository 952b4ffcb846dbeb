import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { consentRecords, type ConsentRecord } from '../consent/consent.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { serviceReferralTable } from './service.ts';
import { serviceTurns } from './serviceTurns.ts';

const draft = v.object({
  case: typed.id,
  service: typed.line,
  resource: typed.optionalId,
  reason: typed.line,
  contactName: typed.optionalLine,
  contactPhone: typed.optionalLine,
  contactNote: typed.optionalText,
  records: v.pipe(v.array(typed.choice(consentRecords)), v.nonEmpty('required')),
});

export const emptyService = (id: Id) => ({
  case: id,
  service: '',
  resource: '',
  reason: '',
  contactName: '',
  contactPhone: '',
  contactNote: '',
  records: [] as ConsentRecord[],
});

/** Begins as a draft: writing it down sends nothing. */
export const referToService = decision({
  name: 'referToService',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...said }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const by = reader.me.member;
    const due = addSchoolDays(reader.summaries.school, today, serviceTurns.draft.days);
    const stands = { status: 'draft', due, who: by } as const;
    return ok([
      put(caseRef(id), serviceReferralTable, {
        id: freshId(),
        ...said,
        ...stands,
        on: today,
        at: instant,
        by,
      }),
    ]);
  },
});
