/** Setting up, using and ending the quick way in. */
import { askPlatformKey, makePlatformKey, platformKeyOffered } from '#lib/crypto/platformKey.ts';
import { rowSealer } from '#lib/crypto/rowSealer.ts';
import { unwrapVaultKey } from '#lib/crypto/vaultKey.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { writeTries } from '#lib/vault/marks.ts';
import { slotHeader } from '#lib/vault/slots.ts';
import { noTries } from '#lib/vault/tries.ts';
import { Vault } from '#lib/vault/vault.ts';
import { oneGuess } from './oneWriter.ts';
import { isSharedRoom } from './deviceSettings.ts';
import { addQuick, quickUntil } from './quickSlot.ts';
import { readSlots } from './readSlots.ts';
import { countFailure, guess, openWith, tryNow, type UnlockRefusal } from './unlock.ts';
import type { OpenVault } from './openVault.ts';

export const quickOffered = platformKeyOffered;

/** Whoever sets it up shows first that the door is theirs. */
export async function setUpQuick(
  name: string,
  passphrase: string,
  now: number,
): Promise<Result<'set', UnlockRefusal>> {
  if (isSharedRoom()) return err({ why: 'quickOver' });
  const guessed = await guess(name, passphrase, now);
  if (!guessed.ok) return guessed;
  const { slots, vaultKey } = guessed.value;
  const made = await makePlatformKey(slots.label);
  const vault = made && (await Vault.open(name));
  if (!made || !vault) return err({ why: 'notVerified' });
  if (!vault.ok) return err({ why: 'fault', fault: vault.error });
  const open = { vault: vault.value, rows: await rowSealer(vaultKey, 'rows') };
  const added = await addQuick(slots, made, vaultKey, open, now);
  for (const secret of [made.unlock, vaultKey]) secret.forget();
  vault.value.close();
  return added.ok ? ok('set') : err({ why: 'fault', fault: added.error });
}

/** A finger that the machine does not know is its to count; a key that does not fit is counted here like a passphrase. */
export function unlockQuick(name: string, now: number): Promise<Result<OpenVault, UnlockRefusal>> {
  return oneGuess(name)(async () => {
    const mayTry = tryNow(name, now);
    if (!mayTry.ok) return mayTry;
    const slots = await readSlots(name);
    const until = await quickUntil(slots, now);
    if (!slots?.quick || until === undefined) return err({ why: 'quickOver' });
    const { quick } = slots;
    const unlock = await askPlatformKey(quick.credential, quick.salt);
    if (!unlock) return err({ why: 'notVerified' });
    const vaultKey = await unwrapVaultKey(unlock, quick.wrapped, slotHeader.quick(name, quick));
    unlock.forget();
    if (!vaultKey) {
      countFailure(name, now);
      return err({ why: 'notVerified' });
    }
    writeTries(name, noTries);
    const opened = await openWith(name, vaultKey, now);
    return opened.ok ? ok({ ...opened.value, until }) : opened;
  });
}
