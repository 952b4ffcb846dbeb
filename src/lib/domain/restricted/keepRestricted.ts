import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { anyCase, caseRef } from '../case/caseRef.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { restrictedChanges } from './restrictedChanges.ts';

const draft = v.object({
  case: typed.id,
  text: typed.text,
  on: typed.date,
  /** Members beside the one who writes. */
  readers: v.optional(v.array(typed.id), []),
});

export type KeepRestrictedInput = v.InferInput<typeof draft>;

/** Told in confidence. On a closed case too: whoever tells something afterwards is not turned away by a form. */
export const keepRestricted = decision({
  name: 'keepRestricted',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, text, on, readers }, moment) {
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (on > moment.today) return refuse('inTheFuture', 'on');
    const told = { id: moment.freshId(), case: id, text, on, by: reader.me.member, readers };
    return ok(restrictedChanges(told, moment));
  },
});
