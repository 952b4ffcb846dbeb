import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { consentTable } from '../consent/consent.ts';
import { liveConsent } from '../consent/liveConsent.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { moveChanges } from './moveChanges.ts';
import { declineReasons } from './service.ts';
import { isOver, serviceStatuses, serviceTurns } from './serviceTurns.ts';
import { standingReferral } from './standingReferral.ts';

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
  decide(reader, { case: id, service, to, why, because, due }, moment) {
    const found = standingReferral(reader, id, service);
    if (!found.ok) return found;
    const { status, service: name, records } = found.value;
    const { today } = moment;
    if (!serviceTurns[status].next.includes(to)) return refuse('notNext', 'to');
    if (to === 'declinedByProvider' && !why) return refuse('reasonNeeded', 'why');
    const wordless = to === 'declinedByProvider' && why !== 'other';
    if (isOver(to) && !wordless && !because) return refuse('reasonNeeded', 'because');
    if (due && due < today) return refuse('endBeforeStart', 'due');
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const rights = rightsOf(reader, about.value.student, today);
    const basis =
      to === 'sent'
        ? liveConsent(reader.rows(caseRef(id), consentTable), name, 'arrangeService', records, today, rights)
        : undefined;
    if (basis && !basis.live) return refuse('noConsent', 'to');
    const saysWhy = to === 'declinedByProvider' ? why : undefined;
    const consent = basis?.consent.id;
    return ok(moveChanges(reader, { case: id, service, to, consent, why: saysWhy, because, due }, moment));
  },
});
