/** The tags of private records, everybody's: what bears one is never carried and never taken. Every member can work them out. */
import { toHex } from '#lib/kernel/bytes.ts';
import { tagOf } from '#lib/ledger/recordKey.ts';
import type { Belonging } from './belonging.ts';
import type { Keyring } from './keyring.ts';
import { privateRecord } from './schoolRecords.ts';

export async function privateTags(
  { secrets, membership }: Belonging,
  keyring: Keyring,
): Promise<ReadonlySet<string>> {
  const everybody = [...membership.members.keys()].map((member) =>
    privateRecord(secrets.schoolIdKey, member),
  );
  const refs = [...(await Promise.all(everybody)), ...keyring.records('private')];
  return new Set(await Promise.all(refs.map(async (ref) => toHex(await tagOf(secrets.tagKey, ref)))));
}
