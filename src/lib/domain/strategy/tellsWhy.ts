/**
 * Whether a line repeats what the case says of needs, reasons, ratings, check-ins or contacts. It cannot know what a line
 * means; it stops what was copied, so that nothing of the case goes to a classroom by habit.
 */
import type { Id } from '#lib/kernel/ids.ts';
import { caseRef } from '../case/caseRef.ts';
import { needTable, originTable, ratingTable, tieringTable } from '../case/case.ts';
import { contactTable } from '../contact/contact.ts';
import { checkInTable, stepTable } from '../plan/plan.ts';
import type { Reader } from '../record/decision.ts';

/** Shorter words stand in any sentence; a shorter piece of a longer line may be anybody's. */
const SHORTEST = 6;
const SHORTEST_PIECE = 20;

export function tellsWhy(reader: Reader, id: Id, line: string): boolean {
  const record = caseRef(id);
  const said = [
    ...reader.rows(record, needTable).map(({ text }) => text),
    ...reader.rows(record, originTable).map(({ because }) => because),
    ...reader.rows(record, tieringTable).map(({ because }) => because),
    ...reader.rows(record, ratingTable).map(({ because }) => because),
    ...reader.rows(record, checkInTable).map(({ line: noted }) => noted),
    ...reader.rows(record, contactTable).map(({ line: noted }) => noted),
    ...reader.rows(record, stepTable).map(({ blockedBy }) => blockedBy),
  ];
  const written = plain(line);
  return said.some((words) => {
    const known = plain(words ?? '');
    return (
      known.length >= SHORTEST &&
      (written.includes(known) || (written.length >= SHORTEST_PIECE && known.includes(written)))
    );
  });
}

const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
