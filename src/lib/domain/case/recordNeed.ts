import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { domains, needTable } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';

const draft = v.object({ case: typed.id, domain: typed.choice(domains), text: typed.line });

export type NeedInput = v.InferInput<typeof draft>;

export const recordNeed = decision({
  name: 'recordNeed',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, domain, text }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const by = reader.me.member;
    return ok([put(caseRef(id), needTable, { id: freshId(), domain, text, on: today, at: instant, by })]);
  },
});
