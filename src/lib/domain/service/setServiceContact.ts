import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { serviceReferralTable } from './service.ts';
import { standingReferral } from './standingReferral.ts';

const draft = v.object({
  case: typed.id,
  service: typed.id,
  contactName: typed.optionalLine,
  contactPhone: typed.optionalLine,
  contactNote: typed.optionalText,
});

/** Whom to call at the service about this referral. */
export const setServiceContact = decision({
  name: 'setServiceContact',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, service, ...contact }) {
    const found = standingReferral(reader, id, service);
    if (!found.ok) return found;
    const { contactName, contactPhone, contactNote } = contact;
    if (!contactName && !contactPhone && !contactNote) return refuse('required', 'contactName');
    return ok([
      patch(caseRef(id), serviceReferralTable, service, { contactName, contactPhone, contactNote }),
    ]);
  },
});
