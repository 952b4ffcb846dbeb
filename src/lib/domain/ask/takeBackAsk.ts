import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { askRef, askTable, givenTable } from './ask.ts';
import { standingAsk } from './standingAsk.ts';

const draft = v.object({ ask: typed.id });

/** Nobody is waited for any more. What was answered stays. */
export const takeBackAsk = decision({
  name: 'takeBackAsk',
  schema: draft,
  touches: ({ ask }) => [askRef(ask)],
  decide(reader, { ask }, { instant }) {
    const about = standingAsk(reader, ask);
    if (!about.ok) return about;
    if (about.value.asker !== reader.me.member) return refuse('notFound', 'ask');
    const given = reader.only(askRef(ask), givenTable);
    if (given && given.goneAt === undefined) return refuse('alreadyDone');
    return ok([set(askRef(ask), askTable, { goneAt: instant })]);
  },
});
