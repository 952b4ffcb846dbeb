import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { restrictedChanges } from '../restricted/restrictedChanges.ts';
import { contactTable, contactWith, mediums } from './contact.ts';

const draft = v.object({
  case: typed.id,
  with: typed.choice(contactWith),
  medium: typed.choice(mediums),
  made: typed.flag,
  minutes: typed.optionalCount,
  line: typed.optionalText,
  on: typed.date,
  /** Of a contact with the family: who of them, and whether somebody interpreted. */
  whom: typed.optionalLine,
  interpreter: v.optional(typed.flag, false),
  /** The line goes to the readers named, and into no record that others open. */
  onlyFor: v.optional(typed.flag, false),
  readers: v.optional(v.array(typed.id), []),
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
  whom: '',
  interpreter: false,
  onlyFor: false,
  readers: [] as Id[],
});

/** On a closed case too: a student who comes by afterwards is not turned away by a form. */
export const recordContact = decision({
  name: 'recordContact',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, line, onlyFor, readers, whom, interpreter, ...contact }, moment) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (contact.on > moment.today) return refuse('inTheFuture', 'on');
    if (onlyFor && !line) return refuse('required', 'line');
    const family = contact.with === 'family' ? { whom, interpreter: interpreter || undefined } : {};
    const row = { id: moment.freshId(), ...contact, ...family, at: moment.instant, by: reader.me.member };
    if (!onlyFor || !line) return ok([put(caseRef(id), contactTable, { ...row, line })]);
    const told = { id: moment.freshId(), case: id, text: line, on: row.on, by: row.by, readers };
    const contactRow = put(caseRef(id), contactTable, { ...row, restricted: told.id });
    return ok([contactRow, ...restrictedChanges(told, moment)]);
  },
});
