import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { schoolRef } from '../school/changeSchool.ts';
import { barrierTable, knownBarriers } from './barrier.ts';

const draft = v.pipe(
  v.object({
    school: typed.id,
    /** Of a known one; empty for one of the school's own. */
    code: typed.optionalChoice(knownBarriers),
    /** The row of one of the school's own; empty for a new one. */
    row: typed.optionalId,
    en: typed.optionalLine,
    es: typed.optionalLine,
    retired: v.optional(typed.flag, false),
  }),
  v.forward(
    v.partialCheck([['en'], ['es']], ({ en, es }) => Boolean(en ?? es), 'required'),
    ['en'],
  ),
);

export type BarrierInput = v.InferInput<typeof draft>;

/** Another name for what stops help, one more, or one that is offered no more: never one that is gone from where it was used. */
export const keepBarrier = decision({
  name: 'keepBarrier',
  schema: draft,
  touches: ({ school }) => [schoolRef(school)],
  decide(reader, { school, code, row, ...said }, { instant, freshId }) {
    const record = schoolRef(school);
    const standing = reader
      .rows(record, barrierTable)
      .find((one) => (code ? one.code === code : one.id === row));
    if (row && !standing) return refuse('notFound');
    const kept = { ...said, at: instant, by: reader.me.member };
    return ok([
      standing
        ? patch(record, barrierTable, standing.id, kept)
        : put(record, barrierTable, { id: freshId(), ...(code ? { code } : {}), ...kept }),
    ]);
  },
});
