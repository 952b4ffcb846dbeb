/** Founds a school on this laptop: keys first, then the disk, then the slots, and only then the mark that it is here. */
import { readKit, type Kit } from '#lib/crypto/kit.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import { rowSealer, type RowSealer } from '#lib/crypto/rowSealer.ts';
import { newVaultKey } from '#lib/crypto/vaultKey.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { instant } from '#lib/kernel/moments.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { foundSchool } from '#lib/ledger/founding.ts';
import { encodeSecrets } from '#lib/ledger/secretsRow.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { markVault, unmarkVault } from '#lib/vault/marks.ts';
import { encodeSlots, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { discardVault, SECRETS_ROW, Vault, type Batch } from '#lib/vault/vault.ts';
import { firstAct } from './firstAct.ts';
import { makeSlots } from './makeSlots.ts';
import type { OpenVault } from './openVault.ts';

export interface NewSchool {
  readonly founder: { readonly name: string; readonly title: string };
  /** What its owner calls this school in the list on this browser; readable without a passphrase. */
  readonly label: string;
  readonly passphrase: string;
  /** The twelve words of the recovery kit. */
  readonly kit: string;
  /** The invented school alone has a name that is known. */
  readonly vault?: string;
}

export async function makeSchool(
  school: NewSchool,
  now: number,
): Promise<Result<OpenVault, Fault | 'badWords'>> {
  const kit = await readKit(school.kit);
  if (!kit.ok) return kit;
  const name = school.vault ?? toHex(randomBytes(12));
  const vaultKey = newVaultKey();
  try {
    const rows = await rowSealer(vaultKey, 'rows');
    const slots = await makeSlots(name, school, { words: kit.value }, vaultKey);
    const batch = await firstBatch(school, kit.value, rows, now);
    const vault = await keepAll(name, batch, slots);
    return vault.ok ? ok({ name, vault: vault.value, rows, since: now }) : vault;
  } finally {
    vaultKey.forget();
  }
}

/** All of it or nothing: a school without its lock, or a lock without its school, would stand at the door for ever. */
async function keepAll(name: string, batch: Batch, slots: Slots): Promise<Result<Vault, Fault>> {
  const vault = await Vault.create(name);
  if (!vault.ok) return vault;
  try {
    const kept = await vault.value.keep(batch);
    if (kept.ok) {
      await (await slotStore()).write(name, encodeSlots(slots));
      markVault(name);
      return vault;
    }
    await leaveNothing(name, vault.value);
    return kept;
  } catch (problem) {
    await leaveNothing(name, vault.value);
    return err(faultOf(problem));
  }
}

/** A disk that refuses even this is left with ciphertext to which there is no key. */
async function leaveNothing(name: string, vault: Vault): Promise<void> {
  vault.close();
  unmarkVault(name);
  await Promise.allSettled([discardVault(name), slotStore().then((store) => store.remove(name))]);
}

/** The first act and this device's secrets, sealed. */
async function firstBatch(school: NewSchool, kit: Kit, rows: RowSealer, now: number): Promise<Batch> {
  const { encoded, secrets } = await foundSchool(school.founder, kit.secret, instant(now));
  const act = await firstAct(secrets, encoded, new Uint8Array(32), now);
  return {
    ...act,
    rows: [{ name: SECRETS_ROW, sealed: await rows.seal(SECRETS_ROW, encodeSecrets(secrets)) }],
  };
}
