import { onTheList } from '#lib/domain/restricted/onTheList.ts';
import {
  listedTable,
  noteTable,
  presenceTable,
  restrictedRef,
  type RestrictedNote,
} from '#lib/domain/restricted/restricted.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { CaseFile } from './caseFile.svelte.ts';

export interface NoteForMe extends Pick<RestrictedNote, 'text' | 'on' | 'by'> {
  /** Of its record. */
  readonly id: Id;
}

/** What was told in confidence in a case, of the notes whose list has this person on it. */
export async function notesForMe({ desk, book }: CaseFile): Promise<readonly NoteForMe[]> {
  const notes = await Promise.all(
    book.rows(presenceTable).map(async ({ id }) => {
      const record = await desk.live(restrictedRef(id));
      const note = record.only(noteTable);
      const mine = onTheList(record.rows(listedTable)).includes(desk.me.member);
      return note && note.goneAt === undefined && mine
        ? [{ id, text: note.text, on: note.on, by: note.by }]
        : [];
    }),
  );
  return notes.flat();
}
