import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { newestFirst } from '../record/newestFirst.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { triageTable } from './referral.ts';
import { referralRef } from './referStudent.ts';

const draft = v.pipe(
  v.object({
    referral: typed.id,
    taken: typed.choice(['yes', 'notYet']),
    /** The day to ask again. */
    until: typed.optionalDate,
    reason: typed.optionalText,
  }),
  v.forward(
    v.partialCheck([['taken'], ['until']], ({ taken, until }) => taken === 'yes' || !!until, 'required'),
    ['until'],
  ),
);

export type HandOverInput = v.InferInput<typeof draft>;

/** `taken` is empty until somebody knows. */
export const emptyHandOver = (referral: Id, until: string) => ({ referral, taken: '', until, reason: '' });

/** Whether the nurse, the liaison or the other team took it up: asked until somebody can say yes. */
export const followHandOver = decision({
  name: 'followHandOver',
  schema: draft,
  touches: ({ referral }) => [referralRef(referral)],
  decide(reader, { referral, taken, until, reason }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const record = referralRef(referral);
    const last = newestFirst(reader.rows(record, triageTable))[0];
    if (last?.outcome !== 'otherProcess') return refuse('notFound', 'referral');
    if (last.until === undefined) return refuse('alreadyDone');
    if (taken === 'notYet' && until && until <= today) return refuse('endBeforeStart', 'until');
    const { outcome, process, student } = last;
    const about = { outcome, process, student, ...(taken === 'notYet' ? { until } : {}) };
    const by = reader.me.member;
    const row = { id: freshId(), ...about, reason, on: today, at: instant, by };
    return ok([put(record, triageTable, row)]);
  },
});
