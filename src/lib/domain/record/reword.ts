import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { tables } from '../tables.ts';
import { patch } from './change.ts';
import { decision } from './decision.ts';
import { refuse } from './refuse.ts';
import { typed } from './typed.ts';

/** One line that may be written better, and the field that holds it. A student's own words are not ours to reword. */
const rewordable = {
  student: { strengths: 'text', trustedAdults: 'name' },
  case: { needs: 'text' },
} as const;

const draft = v.object({
  kind: typed.choice(['student', 'case']),
  record: typed.id,
  table: typed.line,
  row: typed.id,
  text: typed.line,
});

export type RewordInput = v.InferInput<typeof draft>;

/** A misspelt strength, a need that turned out to be another one: the history keeps both wordings. */
export const reword = decision({
  name: 'reword',
  schema: draft,
  touches: ({ kind, record }) => [{ kind, id: record }],
  decide(reader, { kind, record: id, table: name, row, text }) {
    const record = { kind, id };
    const fields: Readonly<Record<string, string>> = rewordable[kind];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const table = tables[kind].find((one) => one.name === name);
    if (!field || !table) return refuse('badChoice', 'table');
    const present = reader.row(record, table, row);
    if (!present || present.goneAt !== undefined) return refuse('notFound', 'row');
    if ('source' in present && present.source === 'student') return refuse('theirWords', 'text');
    return ok([patch(record, table, row, { [field]: text })]);
  },
});
