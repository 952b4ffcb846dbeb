import { deviceFromSecret } from '#lib/crypto/device.ts';
import { epochOf } from '#lib/crypto/envelope.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Secrets } from '#lib/ledger/founding.ts';
import type { Membership } from '#lib/ledger/membership.ts';
import { readMembership } from '#lib/ledger/readMembership.ts';
import type { RecordKey } from '#lib/ledger/recordKey.ts';
import type { Author } from '#lib/ledger/sealing.ts';
import type { EnvelopeRow } from '#lib/vault/database.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { onlyRecord } from './schoolRecords.ts';

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

/** The tag under which acts lie: carriers see no record in them. */
export const ACTS = toHex(new Uint8Array(16));

export async function belongingOf(vault: Vault, secrets: Secrets): Promise<Belonging> {
  return belongingFrom(await vault.envelopesOf(ACTS), secrets);
}

export async function belongingFrom(actRows: readonly EnvelopeRow[], secrets: Secrets): Promise<Belonging> {
  const ref = await onlyRecord(secrets.schoolIdKey, 'membership');
  const key = secrets.membershipKey;
  const membershipKey: RecordKey = { ref, tag: new Uint8Array(16), epoch: await epochOf(key), n: 1, key };
  const stored = actRows.map((row) => row.bytes);
  const { membership, head } = await readMembership(stored, ref, secrets.school, key);
  const device = await deviceFromSecret(secrets.device);
  const author = { device, school: secrets.school, membershipHead: head };
  return { school: secrets.school, secrets, author, membership, membershipKey, actRows };
}

export function forgetSecrets(secrets: Secrets): void {
  for (const secret of [
    secrets.device,
    secrets.member,
    secrets.tagKey,
    secrets.schoolIdKey,
    secrets.membershipKey,
  ]) {
    secret.forget();
  }
  for (const secret of secrets.groups.values()) secret.forget();
}
