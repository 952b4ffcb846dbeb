import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Membership } from '#lib/ledger/membership.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Author } from '#lib/ledger/sealing.ts';
import type { Secrets } from '#lib/ledger/founding.ts';

/** What this device is in this school while it is unlocked. */
export interface Belonging {
  readonly school: Bytes;
  readonly secrets: Secrets;
  readonly author: Author;
  readonly membership: Membership;
  readonly membershipKey: RecordKey;
  /** The acts as they lie on the disk, for a file when the disk is gone. */
  readonly actRows: readonly EnvelopeRow[];
}
