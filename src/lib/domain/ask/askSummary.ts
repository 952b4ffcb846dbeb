import * as v from 'valibot';
import type { Id } from '#lib/kernel/ids.ts';
import type { ReadRows } from '../record/readRows.ts';
import { field } from '../record/table.ts';
import { askedFields, askTable, givenTable, seenFields, viewWays } from './ask.ts';

/** All of an ask: it is short, and both who hold its key may read the whole of it. */
export const askSummary = v.object({
  kind: v.literal('ask'),
  id: field.id,
  case: field.id,
  student: field.id,
  name: field.line,
  asker: field.id,
  ...askedFields,
  word: v.optional(field.line),
  due: field.date,
  on: field.date,
  at: field.instant,
  takenInAt: v.optional(field.instant),
  overAt: v.optional(field.instant),
  given: v.optional(
    v.object({ ...seenFields, way: v.picklist(viewWays), on: field.date, at: field.instant }),
  ),
});

export type AskSummary = v.InferOutput<typeof askSummary>;

export function summariseAsk(id: Id, read: ReadRows): AskSummary | undefined {
  const about = read(askTable)[0];
  if (!about) return undefined;
  const given = read(givenTable)[0];
  const { case: of, student, name, asker, asked, askedName, word, due, on, at, takenInAt, overAt } = about;
  return {
    kind: 'ask',
    id,
    ...{ case: of, student, name, asker, asked, askedName, word, due, on, at, takenInAt, overAt },
    given: given && {
      ...{ strengths: given.strengths, learning: given.learning, relations: given.relations },
      ...{ energy: given.energy, works: given.works, wish: given.wish },
      ...{ way: given.way, on: given.on, at: given.at },
    },
  };
}

/** Answered, and the answer, or what was changed in it, does not stand in the case yet. */
export const isFresh = ({ given, takenInAt }: Pick<AskSummary, 'given' | 'takenInAt'>): boolean =>
  given !== undefined && given.at !== takenInAt;
