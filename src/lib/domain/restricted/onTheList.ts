import type { Id } from '#lib/kernel/ids.ts';
import { ok, type Result } from '#lib/kernel/result.ts';
import type { Reader } from '../record/decision.ts';
import type { Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refuse.ts';
import { listedTable, noteTable, restrictedRef, type Listed, type RestrictedNote } from './restricted.ts';

/** Whose names stand on the list of a restricted note now. */
export const onTheList = (rows: readonly Listed[]): readonly Id[] =>
  rows.filter(({ leftOn }) => leftOn === undefined).map(({ id }) => id);

/** The note, for whoever is on its list; for everybody else there is none, also where a laptop has the key by mistake. */
export function noteForMe(reader: Reader, id: Id): Result<RestrictedNote, Refusal> {
  const record = restrictedRef(id);
  const note = reader.only(record, noteTable);
  const mine = onTheList(reader.rows(record, listedTable)).includes(reader.me.member);
  return note && note.goneAt === undefined && mine ? ok(note) : refuse('notFound', 'note');
}
