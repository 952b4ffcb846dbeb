/** The ways in: by passphrase, by the recovery kit, or from another tab that is open already. */
import { rowSealer, rowSealerFromKey } from '#lib/crypto/rowSealer.ts';
import { calibrate, stretch, WeakHeader } from '#lib/crypto/stretch.ts';
import { unwrapVaultKey, wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { markVault, readTries, writeTries } from '#lib/vault/marks.ts';
import { decodeSlots, encodeSlots, slotHeader, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { failedTry, noTries, triesNow, waitLeft } from '#lib/vault/tries.ts';
import { Vault } from '#lib/vault/vault.ts';
import { askOpenTab } from './tabs.ts';
import type { OpenVault } from './workspace.ts';

export type UnlockRefusal =
  | { readonly why: 'wrongPassphrase'; readonly freeTries: number }
  | { readonly why: 'wait'; readonly milliseconds: number }
  | { readonly why: 'onlyKit' }
  | { readonly why: 'wrongKit' }
  | { readonly why: 'weakened' }
  | { readonly why: 'slotsMissing' }
  | { readonly why: 'fault'; readonly fault: Fault };

type Unlocked = Promise<Result<OpenVault, UnlockRefusal>>;

export async function unlockWithPassphrase(name: string, passphrase: string, now: number): Unlocked {
  const mayTry = tryNow(name, now);
  if (!mayTry.ok) return mayTry;
  const slots = await readSlots(name);
  if (!slots) return err({ why: 'slotsMissing' });
  const vaultKey = await byPassphrase(slots, passphrase);
  if (vaultKey === 'weakened') return err({ why: 'weakened' });
  if (!vaultKey) return err(countFailure(name, now));
  writeTries(name, noTries);
  return openWith(name, vaultKey);
}

export async function unlockWithKit(name: string, words: string): Unlocked {
  const vaultKey = await byKit(name, words);
  if (!vaultKey) return err({ why: 'wrongKit' });
  writeTries(name, noTries);
  return openWith(name, vaultKey);
}

/** Undefined where no other tab of this browser has the school open. */
export async function unlockFromTab(name: string): Promise<OpenVault | undefined> {
  const key = await askOpenTab(name);
  if (!key) return undefined;
  const vault = await Vault.open(name);
  return vault.ok ? { name, vault: vault.value, rows: rowSealerFromKey(key) } : undefined;
}

/** Re-wraps one key under a new passphrase; nothing else on the disk changes. */
export async function changePassphrase(
  name: string,
  current: { readonly passphrase: string } | { readonly kit: string },
  next: string,
): Promise<Result<'changed', UnlockRefusal>> {
  const mayTry = 'kit' in current ? ok('now') : tryNow(name, Date.now());
  if (!mayTry.ok) return mayTry;
  const slots = await readSlots(name);
  if (!slots) return err({ why: 'slotsMissing' });
  const vaultKey =
    'kit' in current ? await byKit(name, current.kit) : await byPassphrase(slots, current.passphrase);
  if (vaultKey === 'weakened') return err({ why: 'weakened' });
  if (!vaultKey) return err('kit' in current ? { why: 'wrongKit' } : countFailure(name, Date.now()));
  const kdf = await calibrate();
  const kek = await stretch(next, kdf);
  const wrapped = await wrapVaultKey(kek, vaultKey, slotHeader.passphrase(name, kdf));
  kek.forget();
  vaultKey.forget();
  await (await slotStore()).write(name, encodeSlots({ ...slots, passphrase: { kdf, wrapped } }));
  writeTries(name, noTries);
  return ok('changed');
}

/** How long this device must wait before the next try (0: now; Infinity: only the kit opens). */
export function waitBeforeTry(name: string, now: number): number {
  const tries = triesNow(readTries(name), now);
  writeTries(name, tries);
  return waitLeft(tries, now);
}

function tryNow(name: string, now: number): Result<'now', UnlockRefusal> {
  const milliseconds = waitBeforeTry(name, now);
  if (milliseconds === Infinity) return err({ why: 'onlyKit' });
  return milliseconds > 0 ? err({ why: 'wait', milliseconds }) : ok('now');
}

function countFailure(name: string, now: number): UnlockRefusal {
  const tries = failedTry(readTries(name), now);
  writeTries(name, tries);
  const milliseconds = waitLeft(tries, now);
  if (milliseconds === Infinity) return { why: 'onlyKit' };
  if (milliseconds > 0) return { why: 'wait', milliseconds };
  return { why: 'wrongPassphrase', freeTries: 5 - tries.failures };
}

export async function readSlots(name: string): Promise<Slots | undefined> {
  const content = await (await slotStore()).read(name);
  return content && decodeSlots(content);
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
    if (problem instanceof WeakHeader) return 'weakened';
    throw problem;
  }
}

async function byKit(name: string, words: string): Promise<Redacted<Bytes> | undefined> {
  // Two lists of 2,048 words: fetched by whoever has a kit in hand, not by everyone who unlocks.
  const { readKit } = await import('#lib/crypto/kit.ts');
  const [kit, slots] = [await readKit(words), await readSlots(name)];
  if (!kit.ok || !slots) return undefined;
  return unwrapVaultKey(kit.value.unlock, slots.kit.wrapped, slotHeader.kit(name));
}

async function openWith(name: string, vaultKey: Redacted<Bytes>): Unlocked {
  const rows = await rowSealer(vaultKey, 'rows');
  vaultKey.forget();
  const vault = await Vault.open(name);
  if (!vault.ok) return err({ why: 'fault', fault: vault.error });
  markVault(name);
  return ok({ name, vault: vault.value, rows });
}
