import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { put } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { interests, teamTable } from './case.ts';
import { caseRef, openedCase } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  member: typed.optionalId,
  /** Somebody without an account: an aunt, a coach, a nurse of the clinic. */
  name: typed.optionalLine,
  part: typed.optionalLine,
  interest: typed.optionalChoice(interests),
});

export type JoinTeamInput = v.InferInput<typeof draft>;

export const joinTeam = decision({
  name: 'joinTeam',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, member, name, part, interest }, { today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    if (!member && !name) return refuse('required', 'member');
    const team = reader.rows(caseRef(id), teamTable).filter((one) => !one.leftOn);
    const present = member === about.value.lead || team.some((one) => one.member === member);
    if (member && present) return refuse('alreadyDone', 'member');
    // Whoever gets a key gets it for a reason that can be read later.
    if (member && !part && !interest) return refuse('reasonNeeded', 'interest');
    const who = member ? { member, interest } : { name };
    const row = { id: freshId(), ...who, part, by: reader.me.member, joinedOn: today };
    return ok([put(caseRef(id), teamTable, row)]);
  },
});
