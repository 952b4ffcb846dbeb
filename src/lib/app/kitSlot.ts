import { deviceFromSecret } from '#lib/crypto/device.ts';
import type { Kit } from '#lib/crypto/kit.ts';
import { unwrapVaultKey } from '#lib/crypto/vaultKey.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { slotHeader, type Slots } from '#lib/vault/slots.ts';

/** The vault key, by a kit whose words were typed; undefined for the kit of another school. */
export async function openKitSlot(
  { vault, kit: slot }: Slots,
  kit: Kit,
): Promise<Redacted<Bytes> | undefined> {
  if (!slot) return undefined;
  const header = slotHeader.kit(vault);
  if ('wrapped' in slot) return unwrapVaultKey(kit.unlock, slot.wrapped, header);
  const opened = await (await deviceFromSecret(kit.secret)).unwrap(slot.sealed, header);
  return opened && new Redacted(opened);
}
