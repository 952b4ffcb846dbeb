import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { put, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { contactTable, contactWith, mediums } from './contact.ts';

/** A class that went out together fits. */
const MOST = 40;

const draft = v.object({
  with: typed.choice(contactWith),
  medium: typed.choice(mediums),
  made: typed.flag,
  interpreter: v.optional(typed.flag, false),
  minutes: typed.optionalCount,
  on: typed.date,
  /** Each case with its own words. */
  entries: v.pipe(
    v.array(v.object({ case: typed.id, line: typed.optionalText })),
    v.nonEmpty('required'),
    v.maxLength(MOST, 'tooMany'),
  ),
});

export type ContactsInput = v.InferInput<typeof draft>;

export const emptyContacts = (today: SchoolDate, cases: readonly Id[]) => ({
  with: '',
  medium: '',
  made: true,
  interpreter: false,
  minutes: '',
  on: String(today),
  picked: [...cases],
  lines: {} as Record<Id, string>,
});

/**
 * One contact with several students, or their one family: each case has an entry of its own with its own words only, and
 * none says who else was there.
 */
export const recordContacts = decision({
  name: 'recordContacts',
  schema: draft,
  touches: ({ entries }) => entries.map((one) => caseRef(one.case)),
  decide(reader, { entries, interpreter, ...contact }, { instant, today, freshId }) {
    if (contact.on > today) return refuse('inTheFuture', 'on');
    if (new Set(entries.map((one) => one.case)).size < entries.length) return refuse('badChoice', 'entries');
    const changes: Change[] = [];
    for (const { case: id, line } of entries) {
      const about = anyCase(reader, id);
      if (!about.ok) return about;
      const family = contact.with === 'family' && interpreter ? { interpreter } : {};
      const row = { id: freshId(), ...contact, ...family, line, at: instant, by: reader.me.member };
      changes.push(put(caseRef(id), contactTable, row));
    }
    return ok(changes);
  },
});
