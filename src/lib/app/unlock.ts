/** The ways in: by passphrase, by the recovery kit, or from another tab that is open already. */
import { rowSealer, rowSealerFromKey } from '#lib/crypto/rowSealer.ts';
import { calibrate, stretch, StrangeHeader } from '#lib/crypto/stretch.ts';
import { unwrapVaultKey, wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import { markVault, readTries, writeTries } from '#lib/vault/marks.ts';
import { encodeSlots, slotHeader, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { failedTry, FREE_TRIES, noTries, waitLeft } from '#lib/vault/tries.ts';
import { Vault } from '#lib/vault/vault.ts';
import { oneGuess } from './oneWriter.ts';
import { beginQuickDay, withoutQuick } from './quickSlot.ts';
import { readSlots, seeSlots } from './readSlots.ts';
import type { OpenTab } from './tabs.ts';
import { waitBeforeTry } from './waitBeforeTry.ts';
import type { OpenVault } from './openVault.ts';

export type UnlockRefusal =
  | { readonly why: 'wrongPassphrase'; readonly freeTries: number }
  | { readonly why: 'wait'; readonly milliseconds: number }
  | { readonly why: 'onlyKit' }
  | { readonly why: 'wrongKit' }
  | { readonly why: 'weakened' }
  | { readonly why: 'notVerified' }
  | { readonly why: 'quickOver' }
  | { readonly why: 'slotsMissing' }
  | { readonly why: 'newerSlots' }
  | { readonly why: 'fault'; readonly fault: Fault };

type Unlocked = Promise<Result<OpenVault, UnlockRefusal>>;

export async function unlockWithPassphrase(name: string, passphrase: string, now: number): Unlocked {
  const guessed = await guess(name, passphrase, now);
  return guessed.ok ? openWith(name, guessed.value.vaultKey, now, guessed.value.slots) : guessed;
}

interface Guessed {
  readonly slots: Slots;
  readonly vaultKey: Redacted<Bytes>;
}

/** Counted as a failure before the second of stretching begins: tabs and reloads do not multiply the free tries. */
export function guess(
  name: string,
  passphrase: string,
  now: number,
): Promise<Result<Guessed, UnlockRefusal>> {
  return oneGuess(name)(async () => {
    const mayTry = tryNow(name, now);
    if (!mayTry.ok) return mayTry;
    const slots = await seeSlots(name);
    if (!slots) return err({ why: 'slotsMissing' });
    if (slots.v === 'newer') return err({ why: 'newerSlots' });
    const failed = countFailure(name, now);
    const vaultKey = await byPassphrase(slots, passphrase);
    if (vaultKey === 'weakened') return err({ why: 'weakened' });
    if (!vaultKey) return err(failed);
    writeTries(name, noTries);
    return ok({ slots, vaultKey });
  });
}

export async function unlockWithKit(name: string, words: string): Unlocked {
  if ((await seeSlots(name))?.v === 'newer') return err({ why: 'newerSlots' });
  const vaultKey = await byKit(name, words);
  if (!vaultKey) return err({ why: 'wrongKit' });
  writeTries(name, noTries);
  return openWith(name, vaultKey, Date.now());
}

/** With the key that another tab of this browser handed over. */
export async function unlockFromTab(
  name: string,
  { key, ...times }: OpenTab,
): Promise<OpenVault | undefined> {
  const vault = await Vault.open(name);
  return vault.ok ? { name, vault: vault.value, rows: rowSealerFromKey(key), ...times } : undefined;
}

/** Re-wraps one key under a new passphrase; nothing else on the disk changes. */
export async function changePassphrase(
  name: string,
  current: { readonly passphrase: string } | { readonly kit: string },
  next: string,
): Promise<Result<'changed', UnlockRefusal>> {
  const opened = await ('kit' in current
    ? openSlots(name, current.kit)
    : guess(name, current.passphrase, Date.now()));
  if (!opened.ok) return opened;
  const { slots, vaultKey } = opened.value;
  const kdf = await calibrate();
  const kek = await stretch(next, kdf);
  const wrapped = await wrapVaultKey(kek, vaultKey, slotHeader.passphrase(name, kdf));
  kek.forget();
  vaultKey.forget();
  const rewrapped = encodeSlots({ ...withoutQuick(slots), passphrase: { kdf, wrapped } });
  try {
    await (await slotStore()).write(name, rewrapped);
  } catch (problem) {
    return err({ why: 'fault', fault: faultOf(problem) });
  }
  writeTries(name, noTries);
  return ok('changed');
}

async function openSlots(name: string, kit: string): Promise<Result<Guessed, UnlockRefusal>> {
  const [slots, vaultKey] = [await seeSlots(name), await byKit(name, kit)];
  if (!slots) return err({ why: 'slotsMissing' });
  if (slots.v === 'newer') return err({ why: 'newerSlots' });
  return vaultKey ? ok({ slots, vaultKey }) : err({ why: 'wrongKit' });
}

/** Whether somebody who stands before the open school may take it out of the house: counted like any other try. */
export async function provePassphrase(
  name: string,
  passphrase: string,
): Promise<Result<Slots, UnlockRefusal>> {
  const guessed = await guess(name, passphrase, Date.now());
  if (!guessed.ok) return guessed;
  guessed.value.vaultKey.forget();
  return ok(guessed.value.slots);
}

export function tryNow(name: string, now: number): Result<'now', UnlockRefusal> {
  const milliseconds = waitBeforeTry(name, now);
  if (milliseconds === Infinity) return err({ why: 'onlyKit' });
  return milliseconds > 0 ? err({ why: 'wait', milliseconds }) : ok('now');
}

export function countFailure(name: string, now: number): UnlockRefusal {
  const tries = failedTry(readTries(name), now);
  writeTries(name, tries);
  const milliseconds = waitLeft(tries, now);
  if (milliseconds === Infinity) return { why: 'onlyKit' };
  if (milliseconds > 0) return { why: 'wait', milliseconds };
  return { why: 'wrongPassphrase', freeTries: FREE_TRIES - tries.failures };
}

async function byPassphrase(
  slots: Slots,
  passphrase: string,
): Promise<Redacted<Bytes> | 'weakened' | undefined> {
  const { kdf, wrapped } = slots.passphrase;
  try {
    const kek = await stretch(passphrase, kdf);
    const vaultKey = await unwrapVaultKey(kek, wrapped, slotHeader.passphrase(slots.vault, kdf));
    kek.forget();
    return vaultKey;
  } catch (problem) {
    if (problem instanceof StrangeHeader) return 'weakened';
    throw problem;
  }
}

async function byKit(name: string, words: string): Promise<Redacted<Bytes> | undefined> {
  // Two lists of 2,048 words: fetched by whoever has a kit in hand, not by everyone who unlocks.
  const [{ readKit }, { openKitSlot }] = await Promise.all([
    import('#lib/crypto/kit.ts'),
    import('./kitSlot.ts'),
  ]);
  const [kit, slots] = [await readKit(words), await readSlots(name)];
  return kit.ok && slots ? openKitSlot(slots, kit.value) : undefined;
}

/** `typed`: somebody wrote the passphrase of these slots, and what a finger may open within the day begins anew. */
export async function openWith(
  name: string,
  vaultKey: Redacted<Bytes>,
  since: number,
  typed?: Slots,
): Unlocked {
  const rows = await rowSealer(vaultKey, 'rows');
  const vault = await Vault.open(name);
  if (vault.ok && typed) await beginQuickDay(typed, vaultKey, { vault: vault.value, rows }, since);
  vaultKey.forget();
  if (!vault.ok) return err({ why: 'fault', fault: vault.error });
  markVault(name);
  return ok({ name, vault: vault.value, rows, since });
}
