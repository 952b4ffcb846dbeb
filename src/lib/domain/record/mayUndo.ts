import type { RecordRef } from './recordRef.ts';

/** What left the house stays noted: the security log is never rewritten. */
export const mayUndo = (records: readonly RecordRef[]): boolean =>
  records.every(({ kind }) => kind !== 'security');
