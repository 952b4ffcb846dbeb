import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseTable } from '../case/case.ts';
import { caseRef } from '../case/caseRef.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mayGive } from '../rights/mayGive.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { consentTable } from './consent.ts';
import { standingConsent } from './standingConsent.ts';
import { signatureGap, typedSignature } from './typedSignature.ts';

const draft = v.object({
  case: typed.id,
  consent: typed.id,
  how: typed.choice(['screen', 'paper']),
  ...typedSignature,
});

export type SignConsentInput = v.InferInput<typeof draft>;

/** A yes that was said becomes one that is signed. */
export const signConsent = decision({
  name: 'signConsent',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, consent, how, signedOn, drawn }, { today }) {
    const found = standingConsent(reader, id, consent);
    if (!found.ok) return found;
    if (found.value.signedOn) return refuse('alreadyDone');
    const student = reader.only(caseRef(id), caseTable)?.student;
    if (student && !mayGive(found.value.giver, rightsOf(reader, student, today)))
      return refuse('rightsPassed');
    const gap = signatureGap({ how, signedOn, drawn }, today);
    if (gap) return gap;
    const signed = { how, signedOn, ...(how === 'screen' ? { drawn } : {}) };
    return ok([patch(caseRef(id), consentTable, consent, signed)]);
  },
});
