import * as v from 'valibot';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { ok } from '#lib/kernel/result.ts';
import { leadsCases } from '../access/leadsCases.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { set } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { addSchoolDays } from '../school/schoolDays.ts';
import { askRef, askTable } from './ask.ts';
import { isAskOver } from './asksOver.ts';

/** School days that a teacher may have for six rows. */
export const askDays = ['1', '2', '3', '5', '10'] as const;

/** More at once than any student has teachers. */
const MOST = 20;

const draft = v.object({
  case: typed.id,
  /** Of the student, as used at school. */
  name: typed.line,
  /** Members by their id, somebody without an account by name. */
  who: v.pipe(v.array(typed.line), v.maxLength(MOST, 'tooLong')),
  /** One more colleague, whom no class of the student names. */
  other: typed.optionalId,
  otherName: typed.optionalLine,
  word: typed.optionalLine,
  days: typed.choice(askDays),
});

export const emptyAsk = (id: Id, name: string) => ({
  case: id,
  name,
  who: [] as string[],
  other: '',
  otherName: '',
  word: '',
  days: '5',
});

/** One record for each who is asked. Nothing of it stands in the case before there is an answer. */
export const askForViews = decision({
  name: 'askForViews',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, name, who, other, otherName, word, days }, { instant, today, freshId }) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const { me, summaries, belongs } = reader;
    if (!leadsCases(me.role)) return refuse('notYourRole');
    const all = [...new Set([...who, ...(other ? [other] : []), ...(otherName ? [otherName] : [])])];
    if (all.length === 0) return refuse('required', 'who');
    if (all.some((one) => one === me.member || (isId(one) && !belongs(one))))
      return refuse('badChoice', 'who');
    const waiting = [...summaries.asks.values()].filter(
      (one) => one.case === id && one.asker === me.member && !one.given && !isAskOver(one, summaries.cases),
    );
    if (waiting.some(({ asked, askedName }) => all.some((one) => one === asked || one === askedName)))
      return refuse('alreadyDone', 'who');
    const due = addSchoolDays(summaries.school, today, Number(days));
    const { student } = about.value;
    return ok(
      all.map((one) =>
        set(askRef(freshId()), askTable, {
          ...{ case: id, student, name, asker: me.member, word, due, on: today, at: instant },
          ...(isId(one) ? { asked: one } : { askedName: one }),
        }),
      ),
    );
  },
});
