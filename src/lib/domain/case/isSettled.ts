import type { Id } from '#lib/kernel/ids.ts';
import { answersApart } from '../record/answersApart.ts';
import type { Reader } from '../record/decision.ts';
import { historyTable } from '../record/history.ts';
import { ONLY } from '../record/table.ts';
import { caseTable } from './case.ts';
import { caseRef } from './caseRef.ts';

/** False while people's answers stand side by side: then choosing the one that the record holds is a choice too. */
export function isSettled(reader: Reader, id: Id, field: 'tier' | 'lead' | 'status'): boolean {
  const now = reader.only(caseRef(id), caseTable)?.[field];
  const place = { table: caseTable.name, row: ONLY, field, now };
  return answersApart(reader.rows(caseRef(id), historyTable), place).length === 0;
}
