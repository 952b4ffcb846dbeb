import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { kindNames } from '../record/recordKind.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { logRef } from './logRef.ts';
import { leavingTable, leavingWays } from './leaving.ts';

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  how: typed.choice(leavingWays),
  kind: typed.choice(kindNames),
  about: typed.optionalId,
  purpose: typed.line,
  recipient: typed.optionalLine,
  destroyBy: typed.optionalDate,
});

export type LeavingInput = v.InferInput<typeof draft>;

/** Written before the printer or the file is reached: what left without a line here did not leave through this app. */
export const recordLeaving = decision({
  name: 'recordLeaving',
  schema: draft,
  touches: ({ log }) => [logRef(log)],
  decide(reader, { log, ...leaving }, { instant, today, freshId }) {
    if (leaving.how === 'export' && !leaving.recipient) return refuse('required', 'recipient');
    if (leaving.destroyBy && leaving.destroyBy < today) return refuse('endBeforeStart', 'destroyBy');
    const row = { id: freshId(), ...leaving, at: instant, by: reader.me.member };
    return ok([put(logRef(log), leavingTable, row)]);
  },
});
