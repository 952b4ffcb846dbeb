import type { HistoryEntry } from '../record/history.ts';
import { disclosureTable } from './disclosure.ts';

/** What was given out stays noted as long as the record is kept: nobody takes such a line back. */
export const hasLeft = ({ changes }: Pick<HistoryEntry, 'changes'>): boolean =>
  changes.some(({ table }) => table === disclosureTable.name);
