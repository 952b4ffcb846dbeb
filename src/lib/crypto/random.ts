/** The one place where chance comes from, so that a search for it ends here. */
import type { Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';

/** At most 65,536 bytes, the limit of `getRandomValues`. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const freshId = (): Id => idFromBytes(randomBytes(16));
