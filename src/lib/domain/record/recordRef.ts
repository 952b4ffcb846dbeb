import type { Id } from '#lib/kernel/ids.ts';
import type { RecordKind } from './recordKind.ts';

/** Names one record: one book or layer, one key. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: Id;
}

export const refKey = (ref: RecordRef): string => `${ref.kind}/${ref.id}`;
