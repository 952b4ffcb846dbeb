import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { noteForMe } from '../restricted/onTheList.ts';
import { restrictedRef } from '../restricted/restricted.ts';
import { leavingTable } from '../security/leaving.ts';
import { logRef } from '../security/logRef.ts';
import { disclosureTable } from './disclosure.ts';
import { nothingTicked, recordsOf, wordlessFields } from './packetFields.ts';
import { packetPart } from './typedPart.ts';

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  case: typed.id,
  threat: typed.text,
  to: typed.line,
  interest: typed.text,
  parts: v.array(packetPart),
  said: typed.optionalText,
  /** Notes told in confidence: none goes along unless somebody who may read it chose it. */
  notes: v.array(typed.id),
  /** On which day it was or is shared, and until when the emergency is thought to last. */
  on: typed.date,
  until: typed.date,
  how: typed.choice(['print', 'told']),
  /** For the security log, in a word that says nothing of the threat. */
  purpose: typed.line,
});

export const emptyEmergency = (today: SchoolDate) => ({
  threat: '',
  to: '',
  interest: '',
  ...nothingTicked(),
  said: '',
  notes: [] as Id[],
  on: today as string,
  until: today as string,
});

/**
 * 34 CFR 99.36: without a consent, because somebody's health or safety is in danger now. The school decides; this writes
 * down what it decided. Also in a closed case: an emergency does not ask.
 */
export const discloseInEmergency = decision({
  name: 'discloseInEmergency',
  schema: draft,
  touches: (draft) => [caseRef(draft.case), logRef(draft.log), ...draft.notes.map(restrictedRef)],
  decide(reader, { log, case: id, purpose, on, until, ...shared }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    const { parts, said, notes, how } = shared;
    if (on > today) return refuse('inTheFuture', 'on');
    if (until < on) return refuse('endBeforeStart', 'until');
    if (parts.length === 0 && !said && notes.length === 0) return refuse('nothingTicked', 'fields');
    const empty = parts.find(({ field, lines }) => lines.length === 0 && !wordlessFields.includes(field));
    if (empty) return refuse('required', empty.field);
    for (const note of notes) {
      const mine = noteForMe(reader, note);
      if (!mine.ok || mine.value.case !== id) return refuse('notFound', 'notes');
    }
    const made = { at: instant, by: reader.me.member };
    return ok([
      put(caseRef(id), disclosureTable, {
        id: freshId(),
        basis: 'emergency',
        ...shared,
        records: [...recordsOf(parts.map(({ field }) => field))],
        consents: [],
        until,
        on,
        ...made,
      }),
      put(logRef(log), leavingTable, {
        id: freshId(),
        how,
        kind: 'case',
        about: id,
        purpose,
        recipient: shared.to,
        ...made,
      }),
    ]);
  },
});
