import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { sameName } from '../consent/liveConsent.ts';
import { patch, put, type Change } from '../record/change.ts';
import { decision, type Reader } from '../record/decision.ts';
import type { Moment } from '#lib/kernel/moments.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { knowAnswers, knowers, mayKnowTable } from './mayKnow.ts';

/** One line of it, as a form holds it. */
export const mayKnowLine = {
  who: typed.choice(knowers),
  name: typed.optionalLine,
  only: typed.optionalLine,
};

const draft = v.object({ case: typed.id, ...mayKnowLine, answer: typed.choice(knowAnswers) });

export type MayKnowInput = v.InferInput<typeof draft>;
export type MayKnowLine = Omit<v.InferOutput<typeof draft>, 'case'>;

export const emptyMayKnow = { who: '', name: '', answer: '', only: '' };

/** As an adult notes it. A later answer about the same person takes the place of the earlier one; the history has both. */
export const answerMayKnow = decision({
  name: 'answerMayKnow',
  schema: draft,
  touches: (draft) => [caseRef(draft.case)],
  decide(reader, { case: id, ...line }, moment) {
    const about = openedCase(reader, id);
    if (!about.ok) return about;
    const change = mayKnowChange(reader, id, line, moment);
    return change.ok ? ok([change.value]) : change;
  },
});

/** `at`: where on the form the line stands, for a refusal. */
export function mayKnowChange(
  reader: Reader,
  id: Id,
  line: MayKnowLine,
  { instant, today, freshId }: Moment,
  { page, at = '' }: { readonly page?: Id; readonly at?: string } = {},
): Result<Change, Refusal> {
  const { who, name, answer, only } = line;
  if (who === 'other' && !name) return refuse('required', `${at}name`);
  if (answer === 'only' && !only) return refuse('required', `${at}only`);
  const record = caseRef(id);
  const known = reader
    .rows(record, mayKnowTable)
    .find((one) => one.who === who && sameName(one.name ?? '', name ?? ''));
  const row = {
    ...{ who, name, answer, page, on: today, at: instant, by: reader.me.member },
    only: answer === 'only' ? only : undefined,
  };
  return ok(
    known ? patch(record, mayKnowTable, known.id, row) : put(record, mayKnowTable, { id: freshId(), ...row }),
  );
}
