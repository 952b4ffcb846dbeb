import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { consentTable } from '../consent/consent.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { typed } from '../record/typed.ts';
import { leavingTable } from '../security/leaving.ts';
import { logRef } from '../security/logRef.ts';
import { serviceReferralTable } from '../service/service.ts';
import { isOver } from '../service/serviceTurns.ts';
import { disclosureTable } from './disclosure.ts';
import { packetBasis } from './packetBasis.ts';
import { nothingTicked, recordsOf, wordlessFields } from './packetFields.ts';
import { packetPart } from './typedPart.ts';

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  case: typed.id,
  service: typed.id,
  how: typed.choice(['print', 'file']),
  parts: v.array(packetPart),
  replyTo: typed.line,
  replyPhone: typed.line,
});

export const emptyPacket = () => ({
  ...nothingTicked(),
  replyTo: '',
  replyPhone: '',
});

/**
 * A packet is really made: it reaches the printer or becomes a file only after this. Nothing goes that the referral did
 * not ask for, or that no live consent covers; and what goes has its line for the parent and one in the security log.
 */
export const buildPacket = decision({
  name: 'buildPacket',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), logRef(draft.log)],
  decide(reader, { log, case: id, service: rowId, how, parts, ...reply }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const record = caseRef(id);
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const service = reader.row(record, serviceReferralTable, rowId);
    if (!service || service.goneAt !== undefined) return refuse('notFound', 'service');
    if (isOver(service.status)) return refuse('alreadyClosed', 'service');
    if (parts.length === 0) return refuse('nothingTicked', 'fields');
    const empty = parts.find(({ field, lines }) => lines.length === 0 && !wordlessFields.includes(field));
    if (empty) return refuse('required', empty.field);
    const records = recordsOf(parts.map(({ field }) => field));
    if (!records.every((one) => service.records.includes(one))) return refuse('notAskedFor', 'fields');
    const { consents, gaps } = packetBasis(
      reader.rows(record, consentTable),
      service.service,
      records,
      today,
      rightsOf(reader, about.value.student, today),
    );
    if (gaps.length > 0) return refuse('noConsent', 'fields');
    const interest = [...new Set(consents.map(({ purposeWords }) => purposeWords))].join('; ');
    const made = { at: instant, by: reader.me.member };
    return ok([
      put(record, disclosureTable, {
        id: freshId(),
        basis: 'consent',
        service: rowId,
        to: service.service,
        interest,
        records: [...records],
        parts,
        how,
        consents: consents.map((consent) => consent.id),
        ...reply,
        on: today,
        ...made,
      }),
      put(logRef(log), leavingTable, {
        id: freshId(),
        how: how === 'print' ? 'print' : 'export',
        kind: 'case',
        about: id,
        purpose: consents[0]?.purposeWords ?? interest,
        recipient: service.service,
        ...made,
      }),
    ]);
  },
});
