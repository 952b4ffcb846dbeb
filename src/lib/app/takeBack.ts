/** On opening: what a rescue file brought, and what a lock left in memory because the disk refused. */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import type { Book } from '#lib/ledger/book.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { isDraft, type Drafts } from './drafts.ts';
import type { Keeping } from './keeping.ts';
import { rescuedBooks, rescueRow } from './rescue.ts';
import type { Shelf } from './shelf.ts';
import type { SummaryIndex } from './summaryIndex.ts';

interface Parts {
  readonly vault: Vault;
  readonly rows: RowSealer;
  readonly drafts: Drafts;
  readonly shelf: Shelf;
  readonly summaries: SummaryIndex;
  readonly keeping: Keeping;
}

/** Each record is written like any other change; its row goes only when the disk has it. */
export async function takeBack(left: readonly SealedRow[], parts: Parts): Promise<void> {
  await parts.drafts.adopt(left.filter(isDraft));
  const rescued = await rescuedBooks(left, parts.rows);
  if (rescued.length === 0) return;
  const books: Book[] = [];
  for (const { ref, update } of rescued) {
    const { book } = await parts.shelf.take(ref);
    book.adopt(update);
    parts.summaries.update(book);
    books.push(book);
  }
  const kept = await parts.keeping.keep(books);
  if (kept.ok) await parts.vault.keep({ dropRows: rescued.map(({ ref }) => rescueRow(ref)) });
}
