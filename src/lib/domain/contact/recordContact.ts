import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { contactTable, contactWith, mediums } from './contact.ts';

const draft = v.object({
  case: typed.id,
  with: typed.choice(contactWith),
  medium: typed.choice(mediums),
  made: typed.flag,
  minutes: typed.optionalCount,
  line: typed.optionalText,
  on: typed.date,
});

export type ContactInput = v.InferInput<typeof draft>;

/** Three taps fill the first three; the rest may stay as it is. */
export const emptyContact = (id: Id, today: SchoolDate) => ({
  case: id,
  with: '',
  medium: '',
  made: true,
  minutes: '',
  line: '',
  on: today,
});

/** On a closed case too: a student who comes by afterwards is not turned away by a form. */
export const recordContact = decision({
  name: 'recordContact',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...contact }, { instant, today, freshId }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (contact.on > today) return refuse('inTheFuture', 'on');
    const by = reader.me.member;
    return ok([put(caseRef(id), contactTable, { id: freshId(), ...contact, at: instant, by })]);
  },
});
