import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { tables } from '../tables.ts';
import { patch } from './change.ts';
import { decision } from './decision.ts';
import { refuse } from './refuse.ts';
import { typed } from './typed.ts';

/** What a person may take back by itself, apart from undo: entries that stand alone. */
const withdrawable = {
  school: [
    'urgentNumbers',
    'daysOff',
    'planTemplates',
    'roleLines',
    'caseloads',
    'covers',
    'protectedTimes',
    'agreements',
    'supervisionPairs',
    'messageTemplates',
  ],
  student: ['strengths', 'words', 'trustedAdults', 'relatives', 'rights'],
  case: ['needs', 'goals', 'steps', 'contacts', 'checkIns', 'ownPageWords', 'mayKnow', 'replies', 'readings'],
  // What somebody wrote for themselves is taken out for good, elsewhere; a filter may come back.
  private: ['views'],
} as const;

const draft = v.object({
  kind: typed.choice(['school', 'student', 'case', 'private']),
  record: typed.id,
  table: typed.line,
  row: typed.id,
});

export type WithdrawInput = v.InferInput<typeof draft>;

/** The row stays in the book, out of sight, and undo brings it back. */
export const withdraw = decision({
  name: 'withdraw',
  schema: draft,
  touches: ({ kind, record }) => [{ kind, id: record }],
  decide(reader, { kind, record: id, table: name, row }, { instant }) {
    const record = { kind, id };
    const allowed: readonly string[] = withdrawable[kind];
    const table = tables[kind].find((one) => one.name === name && allowed.includes(name));
    if (!table) return refuse('badChoice', 'table');
    const present = reader.row(record, table, row);
    if (!present || present.goneAt !== undefined) return refuse('notFound', 'row');
    return ok([patch(record, table, row, { goneAt: instant })]);
  },
});
