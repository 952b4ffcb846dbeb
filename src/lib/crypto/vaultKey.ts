/** The key of everything on this disk, and its wrapping under what a person knows or holds. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { aesKey, openUnder, sealUnder } from './aesKey.ts';
import { randomBytes } from './random.ts';

export const newVaultKey = (): Redacted<Bytes> => new Redacted(randomBytes(32));

/** 60 bytes. `header` is bound in: a slot whose header was changed does not open. */
export async function wrapVaultKey(
  kek: Redacted<Bytes>,
  vaultKey: Redacted<Bytes>,
  header: Bytes,
): Promise<Bytes> {
  return sealUnder(await aesKey(kek.reveal()), header, vaultKey.reveal());
}

/** Undefined when the passphrase, the header or the slot is not the one it was wrapped with. */
export async function unwrapVaultKey(
  kek: Redacted<Bytes>,
  wrapped: Bytes,
  header: Bytes,
): Promise<Redacted<Bytes> | undefined> {
  const key = await openUnder(await aesKey(kek.reveal()), header, wrapped);
  return key && new Redacted(key);
}
