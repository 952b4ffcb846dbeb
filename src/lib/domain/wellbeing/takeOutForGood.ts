import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { patch, type Change } from '../record/change.ts';
import { decision } from '../record/decision.ts';
import { historyTable } from '../record/history.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';
import { secureBaseTable, supervisionTable } from './ownRoom.ts';
import { reflectionTable } from './reflection.ts';

const own = [reflectionTable, secureBaseTable, supervisionTable] as const;

const draft = v.object({
  /** The member's own private record. */
  private: typed.id,
  table: typed.choice(own.map(({ name }) => name)),
  row: typed.id,
});

export type TakeOutInput = v.InferInput<typeof draft>;

/** What stays of a row whose words were taken out: that there was one. */
const STAYS = ['id', 'on', 'at'];

/**
 * Erases a person's own words from their private record, and from the history of it. Nothing brings them back.
 * Older sealed envelopes on this disk hold them until compaction; backups hold them for as long as they exist.
 */
export const takeOutForGood = decision({
  name: 'takeOutForGood',
  schema: draft,
  touches: (draft) => [{ kind: 'private', id: draft.private }],
  forgets: true,
  decide(reader, { private: id, table: name, row }, { instant }) {
    const record = { kind: 'private', id } as const;
    const table = own.find((one) => one.name === name);
    const present = table && reader.row(record, table, row);
    if (!table || !present || present.goneAt !== undefined) return refuse('notFound', 'row');
    const words = Object.keys(present).filter((field) => !STAYS.includes(field));
    const emptied: Change = {
      how: 'patch',
      record,
      table,
      id: row,
      fields: { ...Object.fromEntries(words.map((field) => [field, undefined])), goneAt: instant },
    };
    const remembered = reader
      .rows(record, historyTable)
      .filter(({ changes }) => changes.some((change) => change.row === row))
      .map((entry) =>
        patch(record, historyTable, entry.id, {
          changes: entry.changes.filter((change) => change.row !== row),
        }),
      );
    return ok([emptied, ...remembered]);
  },
});
