import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mayGive } from '../rights/mayGive.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import {
  consentGivers,
  consentPurposes,
  consentRecords,
  consentTable,
  signatureWays,
  withheldReasons,
  type Consent,
  type ConsentRecord,
} from './consent.ts';
import { signatureGap, typedSignature } from './typedSignature.ts';

const someRecords = v.array(typed.choice(consentRecords));

const draft = v.object({
  case: typed.id,
  giver: typed.choice(consentGivers),
  giverName: typed.line,
  to: typed.line,
  purpose: typed.choice(consentPurposes),
  purposeWords: typed.line,
  records: v.pipe(someRecords, v.nonEmpty('required')),
  from: typed.date,
  until: typed.date,
  withheld: v.optional(someRecords, []),
  withheldFrom: typed.optionalLine,
  withheldWhy: typed.optionalChoice(withheldReasons),
  withheldWords: typed.optionalLine,
  how: typed.choice(signatureWays),
  ...typedSignature,
});

export type ConsentInput = v.InferInput<typeof draft>;

const A_YEAR = 365;

/** `giver`: whoever holds the rights today is offered first. */
export const emptyConsent = (id: Id, today: SchoolDate, giver: Consent['giver'] | '' = '') => ({
  case: id,
  giver: giver as string,
  giverName: '',
  to: '',
  purpose: 'arrangeService',
  purposeWords: '',
  records: [] as ConsentRecord[],
  from: today as string,
  until: addDays(today, A_YEAR) as string,
  withheld: [] as ConsentRecord[],
  withheldFrom: '',
  withheldWhy: '',
  withheldWords: '',
  how: '',
  signedOn: today as string,
  drawn: '',
});

/** What 34 CFR 99.30 asks for: the records, the purpose, the party, a signature and its day. */
export const recordConsent = decision({
  name: 'recordConsent',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, how, signedOn, drawn, ...said }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const rights = rightsOf(reader, about.value.student, today);
    if (!mayGive(said.giver, rights))
      return refuse(said.giver === 'studentOf18' ? 'rightsNotYet' : 'rightsPassed', 'giver');
    if (said.until < said.from) return refuse('endBeforeStart', 'until');
    if (said.withheld.length > 0 && !said.withheldWhy) return refuse('reasonNeeded', 'withheldWhy');
    if (said.withheldWhy === 'other' && !said.withheldWords) return refuse('reasonNeeded', 'withheldWords');
    const gap = signatureGap({ how, signedOn, drawn }, today);
    if (gap) return gap;
    const signed = how === 'awaiting' ? { how } : { how, signedOn, ...(how === 'screen' ? { drawn } : {}) };
    const row = { id: freshId(), ...said, ...signed, on: today, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), consentTable, row)]);
  },
});
