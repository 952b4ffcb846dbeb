import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { rightsOf } from '../rights/rightsOf.ts';
import { typed } from '../record/typed.ts';
import { noteForMe } from '../restricted/onTheList.ts';
import { restrictedRef } from '../restricted/restricted.ts';
import { leavingTable } from '../security/leaving.ts';
import { logRef } from '../security/logRef.ts';
import { studentRef } from '../student/studentRef.ts';
import { heldKinds } from './heldKinds.ts';
import { inspectionCopyTable, noteDecisions } from './inspection.ts';

const draft = v.object({
  /** The school's security log. */
  log: typed.id,
  student: typed.id,
  for: typed.line,
  how: typed.choice(['print', 'file']),
  kinds: v.array(typed.choice(heldKinds)),
  /** Every other kind of which there is something. */
  out: v.array(v.object({ kind: typed.choice(heldKinds), ground: typed.optionalLine })),
  /** Every note told in confidence that the student's cases have. */
  notes: v.array(
    v.object({ note: typed.id, decision: typed.optionalChoice(noteDecisions), ground: typed.optionalLine }),
  ),
  /** For the security log. */
  purpose: typed.line,
});

/**
 * The copy reaches the printer or becomes a file only after this. Nothing stays out, and no note told in confidence goes
 * in or stays out, without a ground that a person gave. No 99.32 row: an inspection by whoever holds the rights needs none
 * (34 CFR 99.32(d)(1)).
 */
export const makeInspectionCopy = decision({
  name: 'makeInspectionCopy',
  schema: draft,
  touches: ({ log, student, notes }) => [
    studentRef(student),
    logRef(log),
    ...notes.filter(({ decision }) => decision === 'in').map(({ note }) => restrictedRef(note)),
  ],
  decide(reader, { log, student, purpose, ...made }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const out = made.out.flatMap(({ kind, ground }) => (ground ? [{ kind, ground }] : []));
    const groundless = made.out.find(({ ground }) => !ground);
    if (groundless) return refuse('reasonNeeded', `out.${groundless.kind}`);
    const notes = made.notes.flatMap(({ note, decision, ground }) =>
      decision && ground ? [{ note, decision, ground }] : [],
    );
    const open = made.notes.find(({ decision, ground }) => !decision || !ground);
    if (open)
      return open.decision
        ? refuse('reasonNeeded', `notes.${open.note}.ground`)
        : refuse('badChoice', `notes.${open.note}`);
    // Who is not on a note's list cannot hand it to anybody.
    const closed = notes.find(({ note, decision }) => decision === 'in' && !noteForMe(reader, note).ok);
    if (closed) return refuse('notFound', `notes.${closed.note}`);
    if (made.kinds.length === 0 && !notes.some(({ decision }) => decision === 'in'))
      return refuse('nothingTicked', 'kinds');
    if (made.kinds.some((kind) => out.some((one) => one.kind === kind))) return refuse('badChoice', 'kinds');
    const { holder } = rightsOf(reader, student, today);
    const by = { at: instant, by: reader.me.member };
    return ok([
      put(studentRef(student), inspectionCopyTable, {
        id: freshId(),
        ...made,
        ...{ out, notes, holder, on: today, ...by },
      }),
      put(logRef(log), leavingTable, {
        id: freshId(),
        how: made.how === 'print' ? 'print' : 'export',
        kind: 'student',
        about: student,
        purpose,
        recipient: made.for,
        ...by,
      }),
    ]);
  },
});
