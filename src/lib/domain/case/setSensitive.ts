import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseTable, sensitivityTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';

const draft = v.object({ case: typed.id, sensitive: typed.flag, because: typed.text });

export type SensitiveInput = v.InferInput<typeof draft>;

/** The lead's alone: whoever closes a case to coordinators answers for it. */
export const setSensitive = decision({
  name: 'setSensitive',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, sensitive, because }, { instant, today, freshId }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.lead !== reader.me.member) return refuse('notYourRole');
    if ((about.value.sensitive ?? false) === sensitive) return refuse('alreadyDone', 'sensitive');
    const said = { id: freshId(), sensitive, because, on: today, at: instant, by: reader.me.member };
    return ok([set(caseRef(id), caseTable, { sensitive }), put(caseRef(id), sensitivityTable, said)]);
  },
});
