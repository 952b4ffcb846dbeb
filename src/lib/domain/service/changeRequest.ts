import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { consentRecords } from '../consent/consent.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { samePlain } from '../record/samePlain.ts';
import { typed } from '../record/typed.ts';
import { serviceReferralTable, type Service } from './service.ts';
import { isOver } from './serviceTurns.ts';
import { standingReferral } from './standingReferral.ts';

const draft = v.object({
  case: typed.id,
  service: typed.id,
  reason: typed.line,
  records: v.pipe(v.array(typed.choice(consentRecords)), v.nonEmpty('required')),
  because: typed.line,
});

export const requestNow = (id: Id, { id: service, reason, records }: Service) => ({
  case: id,
  service,
  reason,
  records: [...records],
  because: '',
});

/** A family asks for something else, or less needs to be known: the same referral goes on. What was sent stays sent. */
export const changeRequest = decision({
  name: 'changeRequest',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, service, reason, records, because }) {
    const found = standingReferral(reader, id, service);
    if (!found.ok) return found;
    const before = found.value;
    if (isOver(before.status)) return refuse('isOver');
    if (before.reason === reason && samePlain(before.records, records)) return refuse('nothingChanged');
    return ok([
      patch(caseRef(id), serviceReferralTable, service, { reason, records, changedBecause: because }),
    ]);
  },
});
