/** Seals what this device keeps for itself (summaries, drafts, wrapped keys), one key for each purpose. */
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import { aesKey, openUnder, sealUnder } from './aesKey.ts';
import { hkdf } from './hash.ts';

/** `name` (table and row) is bound in, so that one row's bytes cannot be put in another's place. */
export interface RowSealer {
  /** Not extractable; another tab takes it over by structured clone and `rowSealerFromKey`. */
  readonly key: CryptoKey;
  seal(name: string, bytes: Uint8Array): Promise<Bytes>;
  open(name: string, sealed: Uint8Array): Promise<Bytes | undefined>;
}

export async function rowSealer(vaultKey: Redacted<Bytes>, purpose: string): Promise<RowSealer> {
  const secret = await hkdf(vaultKey.reveal(), new Uint8Array(0), utf8(`row/${purpose}`), 32);
  return rowSealerFromKey(await aesKey(secret));
}

export function rowSealerFromKey(key: CryptoKey): RowSealer {
  return {
    key,
    seal: (name, bytes) => sealUnder(key, utf8(name), owned(bytes)),
    open: (name, sealed) => openUnder(key, utf8(name), owned(sealed)),
  };
}
