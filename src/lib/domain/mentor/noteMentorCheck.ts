import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { SchoolDate } from '#lib/kernel/moments.ts';
import { ok } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { mentorCheckTable, mentorDid } from './mentor.ts';

/** Nobody is late a thousand times in a month. */
const MOST = 999;
const counted = v.pipe(
  typed.optionalCount,
  v.check((count) => count === undefined || count <= MOST, 'badChoice'),
);

const draft = v.object({
  case: typed.id,
  good: typed.optionalLine,
  late: counted,
  missed: counted,
  absent: counted,
  referred: counted,
  detained: counted,
  suspendedHere: counted,
  suspendedHome: counted,
  lowMarks: counted,
  failing: counted,
  credits: counted,
  did: typed.optionalChoice(mentorDid),
  line: typed.optionalLine,
  on: typed.date,
});

export const emptyMentorCheck = (id: Id, today: SchoolDate) => ({
  case: id,
  good: '',
  ...{ late: '', missed: '', absent: '', referred: '', detained: '' },
  ...{ suspendedHere: '', suspendedHome: '', lowMarks: '', failing: '', credits: '' },
  did: '',
  line: '',
  on: today as string,
});

/** Any one of it is enough: a line, a number, or that somebody was there. A cell left empty is not a nought. */
export const noteMentorCheck = decision({
  name: 'noteMentorCheck',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, on, ...said }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (on > today) return refuse('inTheFuture', 'on');
    if (said.credits !== undefined && said.credits > 100) return refuse('badChoice', 'credits');
    if (Object.values(said).every((one) => one === undefined)) return refuse('required', 'good');
    const row = { id: freshId(), ...said, on, at: instant, by: reader.me.member };
    return ok([put(caseRef(id), mentorCheckTable, row)]);
  },
});
