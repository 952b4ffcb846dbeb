import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { patch } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { teamTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  /** The row of the team, or the member it names. */
  teammate: typed.id,
  because: typed.optionalText,
});

export type LeaveTeamInput = v.InferInput<typeof draft>;

/** A lead cannot simply leave: no case stands without one. */
export const leaveTeam = decision({
  name: 'leaveTeam',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, teammate, because }, { today }) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (teammate === about.value.lead) return refuse('leadStays');
    const leaving = reader
      .rows(caseRef(id), teamTable)
      .filter((one) => !one.leftOn && (one.id === teammate || one.member === teammate));
    if (leaving.length === 0) return refuse('notFound', 'teammate');
    const myself = leaving.every((one) => one.member === reader.me.member);
    if (!myself && !leadsCases(reader.me.role)) return refuse('notYourRole');
    return ok(
      leaving.map((one) => patch(caseRef(id), teamTable, one.id, { leftOn: today, leftBecause: because })),
    );
  },
});
