import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { typedSignature } from '../consent/typedSignature.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { goalTable, stepTable } from './plan.ts';
import { agreementAnswers, agreementWays, agreers, planAgreementTable } from './planAgreement.ts';

const draft = v.object({
  case: typed.id,
  who: typed.choice(agreers),
  name: typed.optionalLine,
  answer: typed.choice(agreementAnswers),
  words: typed.optionalLine,
  way: typed.choice(agreementWays),
  on: typed.date,
  drawn: typedSignature.drawn,
});

export const emptyPlanAgreement = (id: Id, today: SchoolDate) => ({
  case: id,
  who: '',
  name: '',
  answer: '',
  words: '',
  way: '',
  on: today as string,
  drawn: '',
});

/** A no, or a wish for something else, is kept in the words of whoever said it. */
export const recordPlanAgreement = decision({
  name: 'recordPlanAgreement',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, drawn, ...said }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const record = caseRef(id);
    if (reader.rows(record, goalTable).length + reader.rows(record, stepTable).length === 0)
      return refuse('noPlanYet');
    if (said.answer !== 'agrees' && !said.words) return refuse('reasonNeeded', 'words');
    if (said.on > today) return refuse('inTheFuture', 'on');
    if (said.way === 'screen' && drawn === '') return refuse('required', 'drawn');
    const signed = said.way === 'screen' ? { drawn } : {};
    const row = { id: freshId(), ...said, ...signed, at: instant, by: reader.me.member };
    return ok([put(record, planAgreementTable, row)]);
  },
});
