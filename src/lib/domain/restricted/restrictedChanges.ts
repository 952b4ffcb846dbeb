import type { Id } from '#lib/kernel/ids.ts';
import type { Moment, SchoolDate } from '#lib/kernel/moments.ts';
import { caseRef } from '../case/caseRef.ts';
import type { OwnPart } from '../ownPage/ownPage.ts';
import { put, set, type Change } from '../record/change.ts';
import { listedTable, noteTable, presenceTable, restrictedRef } from './restricted.ts';

interface Told {
  /** Of the new record. */
  readonly id: Id;
  readonly case: Id;
  readonly text: string;
  readonly about?: OwnPart;
  readonly on: SchoolDate;
  readonly by: Id;
  /** Beside the one who writes. */
  readonly readers: readonly Id[];
}

/** A new restricted record with its list, and its presence in the case. */
export function restrictedChanges(told: Told, { instant, today }: Moment): readonly Change[] {
  const record = restrictedRef(told.id);
  const { on, by, about } = told;
  const said = { on, at: instant, by };
  return [
    set(record, noteTable, { case: told.case, text: told.text, ...(about ? { about } : {}), ...said }),
    ...[...new Set([by, ...told.readers])].map((id) => put(record, listedTable, { id, since: today, by })),
    put(caseRef(told.case), presenceTable, { id: told.id, ...said }),
  ];
}
