import { summariseAsk } from './ask/askSummary.ts';
import { summariseCase } from './case/summariseCase.ts';
import { oneOrder } from './record/oneOrder.ts';
import type { ReadRows } from './record/readRows.ts';
import type { RecordRef } from './record/recordRef.ts';
import { summariseReferral } from './referral/referralSummary.ts';
import { summariseSchool } from './school/schoolSummary.ts';
import { summariseStudent } from './student/studentSummary.ts';
import type { Summary } from './summaries.ts';

/**
 * Undefined for kinds that no list shows, and for a record whose creation was taken back. Everyone who holds the same rows
 * gets the same summary, in whatever order they arrived.
 */
export function summarise(ref: RecordRef, rows: ReadRows): Summary | undefined {
  const read: ReadRows = (table) => oneOrder(rows(table));
  switch (ref.kind) {
    case 'case':
      return summariseCase(ref.id, read);
    case 'referral':
      return summariseReferral(ref.id, read);
    case 'student':
      return summariseStudent(ref.id, read);
    case 'ask':
      return summariseAsk(ref.id, read);
    case 'school':
      return summariseSchool(read);
    default:
      return undefined;
  }
}
