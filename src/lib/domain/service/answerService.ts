import * as v from 'valibot';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { askedOf, serviceAnswers, serviceAnswerTable, serviceQuestions } from './service.ts';
import { standingReferral } from './standingReferral.ts';

const draft = v.object({
  case: typed.id,
  service: typed.id,
  question: typed.choice(serviceQuestions),
  of: typed.choice(askedOf),
  name: typed.optionalLine,
  answer: typed.choice(serviceAnswers),
  words: typed.optionalText,
  on: typed.date,
});

export const emptyAnswer = (today: SchoolDate) => ({
  question: '' as (typeof serviceQuestions)[number] | '',
  of: '' as (typeof askedOf)[number] | '',
  name: '',
  answer: '' as (typeof serviceAnswers)[number] | '',
  words: '',
  on: today as string,
});

/** What the student or the family says of a service, in their words. Each answer stays; the latest counts. */
export const answerService = decision({
  name: 'answerService',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...said }, { today, instant, freshId }) {
    const found = standingReferral(reader, id, said.service);
    if (!found.ok) return found;
    if (said.on > today) return refuse('inTheFuture', 'on');
    if (said.answer === 'notAsked' && !said.words) return refuse('reasonNeeded', 'words');
    const row = { id: freshId(), ...said, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), serviceAnswerTable, row)]);
  },
});
