import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { teamTable } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  member: typed.optionalId,
  /** Somebody without an account: an aunt, a coach, a nurse of the clinic. */
  name: typed.optionalLine,
  part: typed.optionalLine,
});

export type JoinTeamInput = v.InferInput<typeof draft>;

export const joinTeam = decision({
  name: 'joinTeam',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, member, name, part }, { today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (!member && !name) return refuse('required', 'member');
    const team = reader.rows(caseRef(id), teamTable).filter((one) => !one.leftOn);
    const present = member === about.value.lead || team.some((one) => one.member === member);
    if (member && present) return refuse('alreadyDone', 'member');
    const who = member ? { member } : { name };
    return ok([put(caseRef(id), teamTable, { id: freshId(), ...who, part, joinedOn: today })]);
  },
});
