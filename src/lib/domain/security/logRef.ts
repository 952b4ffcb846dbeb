import type { Id } from '#lib/kernel/ids.ts';
import type { RecordRef } from '../record/recordRef.ts';

/** The school's security log, by the id that whoever decides has looked up. */
export const logRef = (id: Id): RecordRef => ({ kind: 'security', id });
