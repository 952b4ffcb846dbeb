/**
 * Brings a school back from its backup as a new device of the same member: new keys, new feeds, a new vault key, both
 * ways in. All of it, or nothing is left behind, also when the browser is closed half way.
 */
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer } from '#lib/crypto/rowSealer.ts';
import { newVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex, type Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { knownDevice, newDevice, type Sponsor } from '#lib/ledger/newDevice.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { encodeSlots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { SECRETS_ROW, Vault, type Batch } from '#lib/vault/vault.ts';
import { firstAct } from '../firstAct.ts';
import { makeSlots } from '../makeSlots.ts';
import { forgetSchool, schoolsHere } from '../schoolsHere.ts';
import type { OpenVault } from '../openVault.ts';
import { wholeOrNothing } from '../wholeOrNothing.ts';
import { backupsRow, broughtBack } from './backupLog.ts';
import type { Watched } from './backupRefusal.ts';
import type { ReadBackup } from './readBackup.ts';

/** Rows in one transaction: between two of them a stop is heard. */
const STRETCH = 1_000;

interface Choice {
  readonly passphrase: string;
  readonly label: string;
  readonly now: number;
}

export function restoreBackup(
  found: ReadBackup,
  choice: Choice,
  watched: Watched,
): Promise<Result<OpenVault, Fault | 'cancelled'>> {
  const name = toHex(randomBytes(12));
  return wholeOrNothing(name, async () => {
    const vaultKey = newVaultKey();
    try {
      const filled = await fill(name, found, { ...choice, vaultKey }, watched);
      if (filled.ok) await forgetGone(found.content.vault);
      return filled;
    } catch (problem) {
      return err(watched.signal.aborted ? 'cancelled' : faultOf(problem));
    } finally {
      vaultKey.forget();
    }
  });
}

async function fill(
  name: string,
  found: ReadBackup,
  choice: Choice & { readonly vaultKey: Redacted<Bytes> },
  { signal, onProgress }: Watched,
): Promise<Result<OpenVault, Fault>> {
  const rows = await rowSealer(choice.vaultKey, 'rows');
  const slots = await makeSlots(name, choice, kitOf(found), choice.vaultKey);
  const last = await lastBatch(found, rows, choice.now);
  const made = await Vault.create(name);
  if (!made.ok) return made;
  const vault = made.value;
  const { content } = found;
  const resealed = await Promise.all(
    content.rows.map(async (row) => ({ name: row.name, sealed: await rows.seal(row.name, row.content) })),
  );
  const stretches: Batch[] = [
    ...stretchesOf(content.envelopes).map((envelopes) => ({ envelopes })),
    ...stretchesOf(resealed).map((some) => ({ rows: some })),
    // Last, because a vault without its secrets is no vault yet.
    { ...last, feeds: [...content.feeds, ...(last.feeds ?? [])] },
  ];
  try {
    for (const [index, batch] of stretches.entries()) {
      signal.throwIfAborted();
      onProgress({ step: 'keeping', share: index / stretches.length });
      const kept = await vault.keep(batch);
      if (!kept.ok) {
        vault.close();
        return kept;
      }
    }
    await (await slotStore()).write(name, encodeSlots(slots));
    return ok({ name, vault, rows, since: choice.now });
  } catch (problem) {
    vault.close();
    throw problem;
  }
}

/** Where this browser has lost the very vault that was backed up, what is here now stands in its place. */
async function forgetGone(vault: string): Promise<void> {
  const gone = (await schoolsHere()).find(({ name, missing }) => missing && name === vault);
  if (gone) await forgetSchool(gone.name);
}

/** The kit opens what comes back, whether or not its words were typed. */
function kitOf({ kit, checked }: ReadBackup): Parameters<typeof makeSlots>[2] {
  if (kit) return { words: kit };
  const { membership, secrets } = checked.belonging;
  const kits = [...membership.devices.values()].filter(
    (device) => device.kind === 'kit' && device.member === secrets.memberId,
  );
  const newest = kits.at(-1);
  return newest && { agreeKey: newest.agreeKey };
}

/** The new device: its act, its secrets, and what it knows of the backup it came from. */
async function lastBatch(
  { kit, checked, content }: ReadBackup,
  rows: OpenVault['rows'],
  now: number,
): Promise<Batch> {
  const { membership, author, secrets } = checked.belonging;
  const byKit = kit && (await deviceFromSecret(kit.secret));
  const kitId = byKit && (await knownDevice(membership, byKit));
  const sponsor: Sponsor =
    byKit && kitId ? { id: kitId, device: byKit } : { id: secrets.deviceId, device: author.device };
  const device = await newDevice(secrets, sponsor, instant(now));
  const act = await firstAct(device.secrets, device.encoded, author.membershipHead, now);
  const sealed = await rows.seal(SECRETS_ROW, encodeSecrets(device.secrets));
  return {
    ...act,
    rows: [{ name: SECRETS_ROW, sealed }, await backupsRow(broughtBack(content.madeAt, now), rows)],
  };
}

function stretchesOf<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / STRETCH);
  return Array.from({ length: count }, (_, index) => all.slice(index * STRETCH, (index + 1) * STRETCH));
}
