import * as v from 'valibot';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { endAsk } from '../ask/asksOver.ts';
import { goalTable } from '../plan/plan.ts';
import { put, set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { caseTable, closeReasons, closingTable, goalOutcomes, goalOutcomeTable } from './case.ts';
import { anyCase, caseRef } from './caseRef.ts';

const draft = v.object({
  case: typed.id,
  reason: typed.choice(closeReasons),
  note: typed.optionalText,
  studentView: typed.optionalText,
  familyView: typed.optionalText,
  followUpOn: typed.optionalDate,
  /** One for each goal, by the goal's id. */
  outcomes: v.record(v.string(), typed.choice(goalOutcomes)),
});

export type CloseCaseInput = v.InferInput<typeof draft>;

export const emptyClosing = (id: Id) => ({
  case: id,
  reason: '',
  note: '',
  studentView: '',
  familyView: '',
  followUpOn: '',
  outcomes: {},
});

export const closeCase = decision({
  name: 'closeCase',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, outcomes, ...closing }, { instant, today, freshId }) {
    if (!leadsCases(reader.me.role)) return refuse('notYourRole');
    const about = anyCase(reader, id);
    if (!about.ok) return about;
    if (about.value.status === 'closed') return refuse('alreadyClosed');
    if (closing.reason === 'other' && !closing.note) return refuse('reasonNeeded', 'note');
    if (closing.followUpOn && closing.followUpOn < today) return refuse('endBeforeStart', 'followUpOn');
    const goals = reader.rows(caseRef(id), goalTable);
    const open = goals.find((goal) => !outcomes[goal.id]);
    if (open) return refuse('required', `outcomes.${open.id}`);
    const stray = Object.keys(outcomes).find(
      (named) => !isId(named) || !goals.some((goal) => goal.id === named),
    );
    if (stray !== undefined) return refuse('notFound', `outcomes.${stray}`);

    const row = { id: freshId(), ...closing, on: today, at: instant, by: reader.me.member };
    const asks = [...reader.summaries.asks.values()].filter(
      (one) => one.case === id && one.asker === reader.me.member && one.overAt === undefined,
    );
    return ok([
      ...asks.map((ask) => endAsk(ask, instant)),
      set(caseRef(id), caseTable, { status: 'closed' }),
      put(caseRef(id), closingTable, row),
      ...goals.flatMap((goal) => {
        const outcome = outcomes[goal.id];
        if (!outcome) return [];
        return [
          put(caseRef(id), goalOutcomeTable, { id: freshId(), closing: row.id, goal: goal.id, outcome }),
        ];
      }),
    ]);
  },
});
