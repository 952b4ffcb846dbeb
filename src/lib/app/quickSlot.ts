/**
 * The slot behind a finger or PIN: open within the day on which somebody typed the passphrase, and overwritten in place
 * when that day is over. The passphrase and the kit stand beside it, always. Where several people use the device there is
 * no such slot: whose finger it knows is then not whose school it is.
 */
import type { RowSealer } from '#lib/crypto/rowSealer.ts';
import { wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Result } from '#lib/kernel/result.ts';
import { latestSeen, seeTime } from '#lib/vault/marks.ts';
import { isQuickOver, QUICK_FOR } from '#lib/vault/quickTime.ts';
import { decodeSlots, encodeSlots, slotHeader, type Slots } from '#lib/vault/slots.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { isSharedRoom } from './deviceSettings.ts';
import { readSlots } from './readSlots.ts';

/** What wraps the vault key, sealed under the vault key: whoever can read it has no use for it. */
const ROW = 'quick/unlock';
const ERASED = new Uint8Array(0);

/** Until when (ms) a finger opens this school; undefined when it does not. What is over is erased by asking. */
export async function quickUntil(slots: Slots | undefined, now: number): Promise<number | undefined> {
  const { quick, vault } = slots ?? {};
  if (!slots || !quick || !vault) return undefined;
  if (isSharedRoom()) {
    await removeQuick(vault);
    return undefined;
  }
  const seen = latestSeen(vault);
  const over = isQuickOver(quick, seen, now);
  seeTime(vault, Math.max(seen, now));
  if (!over && quick.wrapped.length > 0) return quick.until;
  if (quick.wrapped.length > 0) await writeSlots({ ...slots, quick: { ...quick, wrapped: ERASED } });
  return undefined;
}

/** The same, by the name of the school on this device. */
export const quickHere = async (name: string, now: number): Promise<number | undefined> =>
  quickUntil(await readSlots(name), now);

/** After an opening by the passphrase: the day begins anew, where a finger was ever let in. */
export async function beginQuickDay(
  slots: Slots,
  vaultKey: Redacted<Bytes>,
  { vault, rows }: { readonly vault: Vault; readonly rows: RowSealer },
  now: number,
): Promise<void> {
  const { quick } = slots;
  if (!quick) return;
  try {
    const row = isSharedRoom() ? undefined : await vault.row(ROW);
    const opened = row && (await rows.open(ROW, row.sealed));
    if (!opened) return await removeQuick(slots.vault);
    const unlock = new Redacted(opened);
    await writeQuick(slots, quick, unlock, vaultKey, now);
    unlock.forget();
  } catch (problem) {
    // A disk that refuses costs the finger, never the passphrase that was right.
    if (!(problem instanceof Error)) throw problem;
  }
}

export async function addQuick(
  slots: Slots,
  { credential, salt, unlock }: { credential: Bytes; salt: Bytes; unlock: Redacted<Bytes> },
  vaultKey: Redacted<Bytes>,
  { vault, rows }: { readonly vault: Vault; readonly rows: RowSealer },
  now: number,
): Promise<Result<'kept', Fault>> {
  const sealed = await rows.seal(ROW, unlock.reveal());
  const kept = await vault.keep({ rows: [{ name: ROW, sealed }] });
  if (kept.ok) await writeQuick(slots, { credential, salt }, unlock, vaultKey, now);
  return kept;
}

async function writeQuick(
  slots: Slots,
  { credential, salt }: { readonly credential: Bytes; readonly salt: Bytes },
  unlock: Redacted<Bytes>,
  vaultKey: Redacted<Bytes>,
  now: number,
): Promise<void> {
  const bound = { credential, salt, from: now, until: now + QUICK_FOR };
  const wrapped = await wrapVaultKey(unlock, vaultKey, slotHeader.quick(slots.vault, bound));
  await writeSlots({ ...slots, quick: { ...bound, wrapped } });
  // Whoever has the passphrase may also correct a clock that once was ahead.
  seeTime(slots.vault, now);
}

/** The row that stays is sealed and opens nothing without its slot. */
export async function removeQuick(name: string): Promise<void> {
  const slots = await readSlots(name);
  if (slots?.quick) await writeSlots(withoutQuick(slots));
}

/** For every school on this device, at once when it becomes one that several people use. */
export async function removeEveryQuick(): Promise<void> {
  for (const name of await (await slotStore()).list()) await removeQuick(name);
}

export function withoutQuick({ quick: _, ...slots }: Slots): Slots {
  return slots;
}

/** The slots for a file that leaves this device: what a finger opens here stays here. */
export async function slotsToCarry(name: string): Promise<Bytes> {
  const content = (await (await slotStore()).read(name)) ?? ERASED;
  const slots = content.length > 0 ? decodeSlots(content) : undefined;
  return slots && slots.v !== 'newer' ? encodeSlots(withoutQuick(slots)) : content;
}

const writeSlots = async (slots: Slots): Promise<void> =>
  (await slotStore()).write(slots.vault, encodeSlots(slots));
