/** How much room this school takes on this device, by what takes it. */
import type { Room } from '#lib/domain/device/room.ts';
import { dayOf, instant, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Vault } from '#lib/vault/vault.ts';
import type { Keyring } from './keyring.ts';

export interface RoomTaken {
  /** Bytes of records, drafts and summaries. */
  readonly records: number;
  /** Bytes of what was brought in from the SIS. */
  readonly layers: number;
  /** The day of the oldest of it. */
  readonly since: SchoolDate | undefined;
  /** Undefined where the browser does not say. */
  readonly room: Room | undefined;
}

const LAYERS: readonly string[] = ['roster', 'contacts', 'signals'];

export async function roomTaken(vault: Vault, keyring: Keyring): Promise<RoomTaken> {
  const sizes = await vault.sizes();
  let layers = 0;
  for (const [tag, bytes] of sizes.byTag) {
    const kind = keyring.refOf(tag)?.kind;
    if (kind && LAYERS.includes(kind)) layers += bytes;
  }
  return {
    records: sizes.all - layers,
    layers,
    since: sizes.since === undefined ? undefined : dayOf(instant(sizes.since)),
    room: await roomHere(),
  };
}

/** What the browser says of the whole address. */
export async function roomHere(): Promise<Room | undefined> {
  const { storage }: Partial<Navigator> = navigator;
  if (!storage || !('estimate' in storage)) return undefined;
  const { usage, quota } = await storage.estimate();
  return usage === undefined || !quota ? undefined : { used: usage, allowed: quota };
}
