import { toBase64Url } from './bytes.ts';

/** A random or derived 16-byte name, base64url (22 characters). Ids never carry meaning: a map key outlives deletion. */
export type Id = string & { readonly __id: unique symbol };

export function idFromBytes(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new Error('an id is 16 bytes');
  return toBase64Url(bytes) as Id;
}

export const isId = (value: unknown): value is Id => typeof value === 'string' && /^[\w-]{22}$/.test(value);
