import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { stepTable } from '../plan/plan.ts';
import { patch, put, set, type Change } from '../record/change.ts';
import { decision, type Reader } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { serviceReferralTable } from '../service/service.ts';
import { caseTable, handingTable, teamTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';
import { isSettled } from './isSettled.ts';

const draft = v.object({
  case: typed.id,
  lead: typed.id,
  because: typed.text,
  promised: typed.optionalText,
  /** Open steps and services that the former lead looks after go along. */
  steps: v.optional(typed.flag, false),
});

export type LeadInput = v.InferInput<typeof draft>;

const goesAlong = (reader: Reader, id: Id, former: Id, lead: Id): readonly Change[] => [
  ...reader
    .rows(caseRef(id), stepTable)
    .filter(({ who, ended, goneAt }) => who === former && !ended && goneAt === undefined)
    .map((step) => patch(caseRef(id), stepTable, step.id, { who: lead })),
  ...reader
    .rows(caseRef(id), serviceReferralTable)
    .filter(({ who, due, goneAt }) => who === former && due !== undefined && goneAt === undefined)
    .map((service) => patch(caseRef(id), serviceReferralTable, service.id, { who: lead })),
];

/** Closed cases too: somebody who leaves the school hands over what may be asked about later. */
export const setLead = decision({
  name: 'setLead',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, lead, because, promised, steps }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.lead === lead && isSettled(reader, id, 'lead')) return refuse('alreadyDone', 'lead');
    const onTeam = reader.rows(caseRef(id), teamTable).filter((one) => one.member === lead && !one.leftOn);
    const { lead: former } = about.value;
    const handing = { id: freshId(), lead, because, promised, on: today, at: instant, by: reader.me.member };
    return ok([
      set(caseRef(id), caseTable, { lead }),
      put(caseRef(id), handingTable, handing),
      ...onTeam.map((one) => patch(caseRef(id), teamTable, one.id, { leftOn: today })),
      ...(steps ? goesAlong(reader, id, former, lead) : []),
    ]);
  },
});
