import { caseRef } from '#lib/domain/case/caseRef.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';
import type { LiveBook } from './liveBook.svelte.ts';

/** The books of all cases of a student that this person may read. */
export const caseBooksOf = (desk: Desk, student: Id): Promise<readonly LiveBook[]> =>
  Promise.all(
    [...desk.summaries.cases.values()]
      .filter((one) => one.student === student)
      .map(({ id }) => desk.live(caseRef(id))),
  );
