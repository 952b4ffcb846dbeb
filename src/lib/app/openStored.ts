/** Opens the envelopes of one record as they lie on this disk: the one place that says what they are judged by. */
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { readCovers } from '#lib/ledger/covered.ts';
import { openEnvelopes, type Opened } from '#lib/ledger/opening.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';

const nothing: Opened = { bodies: [], refused: [], newer: false, notices: [] };

/** Nothing for a record that this device holds no key of. */
export async function openStored(
  { belonging, keyring }: { readonly belonging: Belonging; readonly keyring: Pick<Keyring, 'keysOf'> },
  ref: RecordRef,
  stored: readonly EnvelopeRow[],
): Promise<Opened> {
  const keys = keyring.keysOf(ref);
  const newest = keys.at(-1);
  if (!newest) return nothing;
  const { school, membership, membershipKey } = belonging;
  const snapshots = stored.filter((row) => row.kind === 'snapshot').map((row) => row.bytes);
  return openEnvelopes(
    stored.map((row) => row.bytes),
    {
      ref,
      school,
      membership,
      tag: newest.tag,
      keys: [...keys, membershipKey],
      startsAfter: await readCovers(snapshots),
    },
  );
}
