import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { consentTable } from '../consent/consent.ts';
import { liveConsent } from '../consent/liveConsent.ts';
import { patch, put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { declineReasons, serviceMoveTable, serviceReferralTable } from './service.ts';
import { isOver, serviceStatuses, serviceTurns } from './serviceTurns.ts';

const draft = v.object({
  case: typed.id,
  service: typed.id,
  to: typed.choice(serviceStatuses),
  why: typed.optionalChoice(declineReasons),
  because: typed.optionalLine,
  /** Until when; left empty, as many school days as this turn may take. */
  due: typed.optionalDate,
});

/** Nothing is sent without a live consent that covers all of it. */
export const moveService = decision({
  name: 'moveService',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, service: rowId, to, why, because, due }, { instant, today, freshId }) {
    const record = caseRef(id);
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const found = reader.row(record, serviceReferralTable, rowId);
    if (!found || found.goneAt !== undefined) return refuse('notFound', 'service');
    if (!serviceTurns[found.status].next.includes(to)) return refuse('notNext', 'to');
    if (to === 'declinedByProvider' && !why) return refuse('reasonNeeded', 'why');
    const wordless = to === 'declinedByProvider' && why !== 'other';
    if (isOver(to) && !wordless && !because) return refuse('reasonNeeded', 'because');
    if (due && due < today) return refuse('endBeforeStart', 'due');
    const consents = reader.rows(record, consentTable);
    const basis =
      to === 'sent'
        ? liveConsent(consents, found.service, 'arrangeService', found.records, today)
        : undefined;
    if (basis && !basis.live) return refuse('noConsent', 'to');
    const until = addSchoolDays(reader.summaries.school, today, serviceTurns[to].days);
    const ending = {
      ...(to === 'declinedByProvider' && why ? { why } : {}),
      ...(because ? { because } : {}),
    };
    const move = { id: freshId(), service: rowId, to, consent: basis?.consent.id, ...ending };
    return ok([
      patch(record, serviceReferralTable, rowId, {
        status: to,
        due: isOver(to) ? undefined : (due ?? until),
        ...ending,
      }),
      put(record, serviceMoveTable, { ...move, on: today, at: instant, by: reader.me.member }),
    ]);
  },
});
