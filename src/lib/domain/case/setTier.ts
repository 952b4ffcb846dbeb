import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseTable, tiers, tieringTable } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';
import { isSettled } from './isSettled.ts';

const draft = v.object({ case: typed.id, tier: typed.choice(tiers), because: typed.text });

export type TierInput = v.InferInput<typeof draft>;

export const setTier = decision({
  name: 'setTier',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, tier, because }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (about.value.tier === tier && isSettled(reader, id, 'tier')) return refuse('alreadyDone', 'tier');
    const judged = { id: freshId(), tier, because, on: today, at: instant, by: reader.me.member };
    return ok([set(caseRef(id), caseTable, { tier }), put(caseRef(id), tieringTable, judged)]);
  },
});
