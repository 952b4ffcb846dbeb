/** From a file and a way in, the passphrase or the kit's words, to what the backup holds. Writes nothing. */
import { ageIdentity, type AgeRefusal } from '#lib/crypto/age.ts';
import { besideAge } from '#lib/crypto/besideAge.ts';
import { readKit, type Kit } from '#lib/crypto/kit.ts';
import { owned, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { decodeBackup, type BackupContent } from './backupContent.ts';
import type { BackupRefusal, Watched } from './backupRefusal.ts';
import { unzipBackup, type SealedBackup } from './backupZip.ts';

export type BackupWay = { readonly passphrase: string } | { readonly kit: string };

export interface OpenedBackup {
  readonly content: BackupContent;
  /** The kit whose words were typed: it may vouch for the device that comes back. */
  readonly kit?: Kit;
}

export async function openBackup(
  file: Blob,
  way: BackupWay,
  { signal, onProgress }: Watched,
): Promise<Result<OpenedBackup, BackupRefusal>> {
  onProgress({ step: 'opening', share: 0 });
  const sealed = await unzipBackup(file);
  if (!sealed.ok) return sealed;
  const kit = 'kit' in way ? await readKit(way.kit) : undefined;
  if (kit && !kit.ok) return kit;
  const identity = kit
    ? ok(kitIdentity(kit.value))
    : await identityUnder('passphrase' in way ? way.passphrase : '', sealed.value, signal);
  if (!identity.ok) return identity;
  const payload = await openSealed(sealed.value, identity.value, signal);
  if (!payload.ok) return err(payload.error === 'wrongKey' && kit ? 'wrongKit' : 'damaged');
  const content = decodeBackup(payload.value);
  payload.value.fill(0);
  return content.ok ? ok({ content: content.value, ...(kit ? { kit: kit.value } : {}) }) : content;
}

/** The kit as the `age` program takes it: the X25519 half of its device secret. */
export const kitIdentity = ({ secret }: Kit): string => ageIdentity(owned(secret.reveal().subarray(32)));

/** The backup key out of `identity.age`. */
export async function identityUnder(
  passphrase: string,
  { identity }: SealedBackup,
  signal: AbortSignal,
): Promise<Result<string, 'damaged' | 'weakened' | 'wrongPassphrase'>> {
  const opened = await besideAge(signal, (age) => age.openUnderPassphrase(passphrase, identity));
  if (!opened.ok) return err(opened.error === 'wrongKey' ? 'wrongPassphrase' : opened.error);
  const text = new TextDecoder().decode(opened.value).trim();
  return /^AGE-SECRET-KEY-1[A-Z0-9]+$/.test(text) ? ok(text) : err('damaged');
}

export const openSealed = (
  { backup }: SealedBackup,
  identity: string,
  signal: AbortSignal,
): Promise<Result<Bytes, AgeRefusal>> => besideAge(signal, (age) => age.openWith(identity, backup));
