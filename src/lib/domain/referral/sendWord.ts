import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mayHear } from './mayHear.ts';
import { referralTable, wordBackTable, wordings, wordRoads } from './referral.ts';
import { referralRef } from './referStudent.ts';

const draft = v.object({
  referral: typed.id,
  wording: typed.choice(wordings),
  road: typed.choice(wordRoads),
});

export type WordInput = v.InferInput<typeof draft>;

/** Closes the loop. Which prepared sentence was given is kept, so that nothing of a case can slip into it. */
export const sendWord = decision({
  name: 'sendWord',
  schema: draft,
  touches: ({ referral }) => [referralRef(referral)],
  decide(reader, { referral, wording, road }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const record = referralRef(referral);
    const about = reader.only(record, referralTable);
    if (!about || about.goneAt !== undefined) return refuse('notFound', 'referral');
    if (!mayHear(about, wording)) return refuse('badChoice', 'wording');
    if (reader.rows(record, wordBackTable).some((word) => word.wording === wording))
      return refuse('alreadyDone');
    const by = reader.me.member;
    return ok([put(record, wordBackTable, { id: freshId(), wording, road, on: today, at: instant, by })]);
  },
});
