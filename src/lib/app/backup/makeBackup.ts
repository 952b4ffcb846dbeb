/**
 * A backup: asked for again by passphrase, written into the security log, sealed, then opened and compared before anybody
 * is handed it. Whether the file reached its place nobody can know here: `rehearseBackup` looks at the file itself.
 */
import { ageIdentity, ageRecipient } from '#lib/crypto/age.ts';
import { besideAge } from '#lib/crypto/besideAge.ts';
import { newAgreePair } from '#lib/crypto/wrapping.ts';
import { recordLeaving } from '#lib/domain/security/recordLeaving.ts';
import { equalBytes, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { forgetSecrets } from '../belonging.ts';
import { provePassphrase, type UnlockRefusal } from '../unlock.ts';
import type { Workspace } from '../workspace.ts';
import { encodeBackup } from './backupContent.ts';
import type { BackupRefusal, Watched } from './backupRefusal.ts';
import { unzipBackup, zipBackup, type SealedBackup } from './backupZip.ts';
import { checkBackup, type BackupCounts } from './checkBackup.ts';
import { gatherBackup } from './gatherBackup.ts';
import { identityUnder, openSealed } from './openBackup.ts';

export interface MadeBackup {
  readonly name: string;
  readonly madeAt: number;
  readonly bytes: Bytes;
  readonly counts: BackupCounts;
}

/** What stands beside the sealed parts and in the security log, in the words of the screen. */
export interface BackupWords {
  readonly readMe: string;
  readonly purpose: string;
  readonly recipient: string;
}

/** `shut`: the passphrase that was asked for again does not open this school now. */
export type MakeRefusal = { readonly shut: UnlockRefusal } | { readonly why: BackupRefusal };

export async function makeBackup(
  workspace: Workspace,
  passphrase: string,
  words: BackupWords,
  watched: Watched,
): Promise<Result<MadeBackup, MakeRefusal>> {
  const proved = await provePassphrase(workspace.name, passphrase);
  if (!proved.ok) return err({ shut: proved.error });
  const logged = await logLeaving(workspace, words);
  if (!logged.ok) return err({ why: logged.error });
  try {
    const made = await seal(workspace, passphrase, { words, label: proved.value.label }, watched);
    return made.ok ? made : err({ why: made.error });
  } catch (problem) {
    return err({ why: watched.signal.aborted ? 'cancelled' : faultOf(problem) });
  }
}

/** What the disk does not have is not in a backup, so it is asked first for what waits. */
async function logLeaving(workspace: Workspace, { purpose, recipient }: BackupWords) {
  await workspace.drafts.flush();
  const log = (await workspace.onlyRecord('security')).id;
  const leaving = { log, how: 'export', kind: 'school', purpose, recipient };
  const logged = await workspace.perform(recordLeaving, leaving);
  if (!logged.ok) throw new Error(`a backup cannot be written into the log: ${logged.error[0]?.code}`);
  return logged.value.kept;
}

async function seal(
  workspace: Workspace,
  passphrase: string,
  { words, label }: { readonly words: BackupWords; readonly label: string },
  watched: Watched,
): Promise<Result<MadeBackup, BackupRefusal>> {
  const { signal, onProgress } = watched;
  const { instant: madeAt, today } = workspace.moment();
  onProgress({ step: 'gathering', share: 0 });
  const content = await gatherBackup(workspace.onDisk, label, madeAt);
  const payload = encodeBackup(content);
  onProgress({ step: 'sealing', share: 0 });
  const sealed = await sealPayload(payload, passphrase, kitsOf(workspace), signal);
  const bytes = await zipBackup(sealed, words.readMe);
  onProgress({ step: 'opening', share: 0 });
  const same = await opensAs(payload, bytes, passphrase, signal);
  payload.fill(0);
  if (!same) return err('damaged');
  const checked = await checkBackup(content, watched);
  content.secrets.fill(0);
  if (!checked.ok) return checked;
  forgetSecrets(checked.value.belonging.secrets);
  return ok({ name: `holdfast-backup-${today}.zip`, madeAt, bytes, counts: checked.value.counts });
}

/** Made for this one backup: a later passphrase makes no older file open, and no older key a later one. */
async function sealPayload(
  payload: Bytes,
  passphrase: string,
  kits: readonly string[],
  signal: AbortSignal,
): Promise<SealedBackup> {
  const { secret, publicKey } = await newAgreePair();
  const identityText = `${ageIdentity(secret.reveal())}\n`;
  secret.forget();
  return besideAge(signal, async (age) => ({
    backup: await age.sealTo([...kits, ageRecipient(publicKey)], payload),
    identity: await age.sealUnderPassphrase(passphrase, identityText),
  }));
}

/** The kits of this member: whoever holds the words holds what opens it. */
function kitsOf({ me, onDisk }: Workspace): string[] {
  const { devices } = onDisk.belonging.membership;
  const kits = [...devices.values()].filter(({ kind, member }) => kind === 'kit' && member === me.member);
  return kits.map(({ agreeKey }) => ageRecipient(agreeKey));
}

/** The very bytes that will be handed over, opened with what the person knows. */
async function opensAs(
  payload: Bytes,
  file: Bytes,
  passphrase: string,
  signal: AbortSignal,
): Promise<boolean> {
  const sealed = await unzipBackup(new Blob([file]));
  if (!sealed.ok) return false;
  const identity = await identityUnder(passphrase, sealed.value, signal);
  const opened = identity.ok && (await openSealed(sealed.value, identity.value, signal));
  return opened && opened.ok && equalBytes(opened.value, payload);
}
