import type { Kit } from '#lib/crypto/kit.ts';
import { calibrate, stretch } from '#lib/crypto/stretch.ts';
import { wrapVaultKey } from '#lib/crypto/vaultKey.ts';
import { wrapFor } from '#lib/crypto/wrapping.ts';
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { slotHeader, type Slots } from '#lib/vault/slots.ts';

/** The kit's words where somebody typed them, else the public key by which the school knows it. */
type KitHere = { readonly words: Kit } | { readonly agreeKey: Bytes };

/** The two ways into a new vault. */
export async function makeSlots(
  vault: string,
  { label, passphrase }: { readonly label: string; readonly passphrase: string },
  kit: KitHere | undefined,
  vaultKey: Redacted<Bytes>,
): Promise<Slots> {
  const kdf = await calibrate();
  const kek = await stretch(passphrase, kdf);
  const wrapped = await wrapVaultKey(kek, vaultKey, slotHeader.passphrase(vault, kdf));
  kek.forget();
  const way = kit && (await kitSlot(kit, vaultKey, slotHeader.kit(vault)));
  return { v: 1, vault, label, passphrase: { kdf, wrapped }, ...(way ? { kit: way } : {}) };
}

const kitSlot = async (kit: KitHere, vaultKey: Redacted<Bytes>, header: Bytes): Promise<Slots['kit']> =>
  'words' in kit
    ? { wrapped: await wrapVaultKey(kit.words.unlock, vaultKey, header) }
    : { sealed: await wrapFor(kit.agreeKey, vaultKey.reveal(), header) };
