import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { glassTable } from '../security/glass.ts';
import { logRef } from '../security/logRef.ts';
import { openingTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  case: typed.id,
  ask: typed.id,
  custodian: typed.id,
  because: typed.text,
});

export type OpeningInput = v.InferInput<typeof draft>;

/**
 * Told to the lead in the case itself: who opened it with whom, and why; that it was opened, to whoever reads the security
 * log. The signed acts say it too, whatever stands here.
 */
export const noteOpening = decision({
  name: 'noteOpening',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), logRef(draft.log)],
  decide(reader, { log, case: id, ask, custodian, because }, { instant, today }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (custodian === reader.me.member) return refuse('badChoice', 'custodian');
    if (reader.row(caseRef(id), openingTable, ask)) return refuse('alreadyDone', 'ask');
    const row = { id: ask, custodian, because, on: today, at: instant, by: reader.me.member };
    const line = { id: ask, about: id, custodian, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), openingTable, row), put(logRef(log), glassTable, line)]);
  },
});
