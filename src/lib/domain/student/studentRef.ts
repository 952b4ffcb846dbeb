import type { Id } from '#lib/kernel/ids.ts';
import type { RecordRef } from '../record/recordRef.ts';

export const studentRef = (id: Id): RecordRef => ({ kind: 'student', id });
