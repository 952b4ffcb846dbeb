/** What turns a passphrase into a key slowly enough that guessing from a stolen disk does not pay. */
import { argon2id as stretched } from 'hash-wasm';
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';

/** Stands beside the wrapped vault key. `lanes` is 1: more of them do not run side by side in WebAssembly. */
export interface KdfHeader {
  readonly alg: 'argon2id';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: 1;
  readonly salt: Bytes;
}

/** The least that is accepted: RFC 9106, second recommended option, with one lane. */
export const floorHeader = (salt: Bytes): KdfHeader => ({
  alg: 'argon2id',
  memoryKiB: 64 * 1024,
  passes: 3,
  lanes: 1,
  salt,
});

/** A header comes from the disk, where a thief may have put a cheaper one; NaN and fractions count as weaker. */
export function isWeakerThanFloor(header: KdfHeader): boolean {
  const floor = floorHeader(header.salt);
  const enough =
    header.alg === floor.alg &&
    Number.isSafeInteger(header.memoryKiB) &&
    header.memoryKiB >= floor.memoryKiB &&
    Number.isSafeInteger(header.passes) &&
    header.passes >= floor.passes &&
    header.lanes === floor.lanes &&
    header.salt.length >= 16;
  return !enough;
}

/** The most work that is done for one try: about a hundred times the floor, minutes on a slow laptop. */
const MOST_MEMORY = 1024 * 1024;
const MOST_WORK = 100 * 3 * 64 * 1024;

/** A header that somebody edited to hang the door is refused as one that makes guessing cheap is. */
export const costsTooMuch = ({ memoryKiB, passes, salt }: KdfHeader): boolean =>
  memoryKiB > MOST_MEMORY || memoryKiB * passes > MOST_WORK || salt.length > 64;

/**
 * 32 bytes. NFKC, because two keyboards write one letter in two ways; not trimmed, because a space may be meant.
 * Any header is followed: `stretch` is what refuses weak ones.
 */
export async function argon2id(passphrase: string, header: KdfHeader): Promise<Bytes> {
  return owned(
    await stretched({
      password: utf8(passphrase.normalize('NFKC')),
      salt: header.salt,
      memorySize: header.memoryKiB,
      iterations: header.passes,
      parallelism: header.lanes,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
}
