import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { consentTable } from './consent.ts';
import { standingConsent } from './standingConsent.ts';

const draft = v.object({
  case: typed.id,
  consent: typed.id,
  /** Who took it back. No reason is asked for: nobody owes one. */
  withdrawnBy: typed.line,
});

export type WithdrawConsentInput = v.InferInput<typeof draft>;

/** Counts from this day on; what has left already has left, and its line stays. */
export const withdrawConsent = decision({
  name: 'withdrawConsent',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, consent, withdrawnBy }, { today }) {
    const found = standingConsent(reader, id, consent);
    if (!found.ok) return found;
    return ok([patch(caseRef(id), consentTable, consent, { withdrawnOn: today, withdrawnBy })]);
  },
});
