/** Everything that the school holds on a student, as far as this laptop may open it. */
import { caseRef } from '#lib/domain/case/caseRef.ts';
import type { HeldBook } from '#lib/domain/inspection/heldEntries.ts';
import type { HeldIn } from '#lib/domain/inspection/heldTables.ts';
import type { Prose } from '#lib/domain/record/prose.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { onTheList } from '#lib/domain/restricted/onTheList.ts';
import {
  listedTable,
  noteTable,
  presenceTable,
  restrictedRef,
  type Presence,
} from '#lib/domain/restricted/restricted.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { proseRoots } from '#lib/domain/tables.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';

export interface HeldNote extends Pick<Presence, 'id' | 'on' | 'by'> {
  /** Undefined where this person is not on its list. */
  readonly text: string | undefined;
}

export interface HeldHere {
  readonly books: readonly HeldBook[];
  readonly notes: readonly HeldNote[];
}

export async function heldHere(desk: Desk, student: Id): Promise<HeldHere> {
  const { cases, referrals } = desk.summaries;
  const mine = <One extends { readonly id: Id; readonly student?: Id | undefined }>(all: Iterable<One>) =>
    [...all].filter((one) => one.student === student).map(({ id }) => id);
  const refs: RecordRef[] = [
    studentRef(student),
    ...mine(referrals.values()).map((id): RecordRef => ({ kind: 'referral', id })),
    ...mine(cases.values()).map(caseRef),
  ];
  const books = await Promise.all(refs.map((ref) => desk.live(ref)));
  const notes = books
    .filter(({ ref }) => ref.kind === 'case')
    .flatMap((book) => book.rows(presenceTable))
    .filter(({ goneAt }) => goneAt === undefined)
    .map(async ({ id, on, by }): Promise<HeldNote> => {
      const record = await desk.live(restrictedRef(id));
      const note = record.only(noteTable);
      const reads = onTheList(record.rows(listedTable)).includes(desk.me.member);
      return { id, on, by, text: note && note.goneAt === undefined && reads ? note.text : undefined };
    });
  return {
    books: books.map((book) => ({
      kind: heldIn(book.ref),
      rows: (table) => book.rows(table),
      together: (proseRoots[book.ref.kind] ?? [])
        .map((root) => plainProse(book.prose(root)))
        .filter((text) => text !== ''),
    })),
    notes: await Promise.all(notes),
  };
}

const heldIn = ({ kind }: RecordRef): HeldIn => (kind === 'case' || kind === 'referral' ? kind : 'student');

const plainProse = ({ blocks }: Prose): string =>
  blocks
    .flatMap((block) => ('line' in block ? [block.line] : block.items.flat()))
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')
    .trim();
