/** Takes all that this device holds of its school, at one moment, out of the seal of its own disk. */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import type { SealedRow } from '#lib/vault/database.ts';
import { SECRETS_ROW } from '#lib/vault/vault.ts';
import type { OnDisk } from '../openVault.ts';
import type { BackupContent, OpenRow } from './backupContent.ts';

/** What it noted of its backups, and what opens it for a finger: of no use anywhere else. */
const OF_THIS_DEVICE = /^(backups|paths|quick)\//;

/**
 * Every envelope, also one that was set aside: another version may read it. What is left out: the list of those set aside
 * (made anew whenever a record is read), rows that this vault cannot open itself, and what is about this device alone.
 */
export async function gatherBackup(
  { name, vault, rows, belonging }: OnDisk,
  label: string,
  madeAt: number,
): Promise<BackupContent> {
  const { envelopes, feeds, rows: sealed } = await vault.everything();
  const own = sealed.filter(({ name: row }) => row !== SECRETS_ROW && !OF_THIS_DEVICE.test(row));
  const opened = await Promise.all(own.map((row) => openRow(row, rows)));
  return {
    madeAt,
    vault: name,
    label,
    secrets: encodeSecrets(belonging.secrets),
    envelopes,
    feeds,
    rows: opened.filter((row) => row !== undefined),
  };
}

async function openRow({ name, sealed }: SealedRow, rows: RowSealer): Promise<OpenRow | undefined> {
  const content = await rows.open(name, sealed);
  return content && { name, content };
}
