import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { decision } from '../record/decision.ts';
import { typed } from '../record/typed.ts';
import { askRef } from './ask.ts';
import { asksOver, endAsk } from './asksOver.ts';

const draft = v.object({ asks: v.pipe(v.array(typed.id), v.nonEmpty('required')) });

/** A colleague has closed the case: the asker's own laptop tells whoever was asked. */
export const endAsks = decision({
  name: 'endAsks',
  schema: draft,
  touches: ({ asks }) => asks.map(askRef),
  decide({ summaries, me }, { asks }, { instant }) {
    const over = asksOver(summaries, me.member).filter(({ id }) => asks.includes(id));
    return ok(over.map((one) => endAsk(one, instant)));
  },
});
