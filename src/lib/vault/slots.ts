/**
 * Key slots: the vault key, wrapped once for each way of opening it. Only these lie outside the database, because a
 * small file that is overwritten in place is really gone, and a deleted database row is not.
 */
import * as v from 'valibot';
import type { KdfHeader } from '#lib/crypto/argon2.ts';
import { concat, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { isRecord, readCbor, writeCbor } from '#lib/ledger/payload.ts';

const bytes = v.custom<Bytes>((value) => value instanceof Uint8Array && value.length <= 512);
/** WebAuthn allows this much; machines need far less. */
const credential = v.custom<Bytes>((value) => value instanceof Uint8Array && value.length <= 1023);
const time = v.pipe(v.number(), v.safeInteger());
const kdf = v.object({
  alg: v.literal('argon2id'),
  memoryKiB: v.pipe(v.number(), v.safeInteger()),
  passes: v.pipe(v.number(), v.safeInteger()),
  lanes: v.literal(1),
  salt: bytes,
});

const slots = v.object({
  v: v.literal(1),
  vault: v.string(),
  /** What its owner calls this place in the list of schools on this browser: the only words outside the sealing. */
  label: v.pipe(v.string(), v.maxLength(80)),
  passphrase: v.object({ kdf, wrapped: bytes }),
  /**
   * Wrapped under the kit's own key where the words were at hand, else sealed to its public key; none for a member who
   * has no kit.
   */
  kit: v.optional(v.union([v.object({ wrapped: bytes }), v.object({ sealed: bytes })])),
  /** Opened by this machine for a finger or its PIN, within one day. `wrapped` is empty when the day is over. */
  quick: v.exactOptional(v.object({ credential, salt: bytes, from: time, until: time, wrapped: bytes })),
});

export type Slots = v.InferOutput<typeof slots>;
type Quick = NonNullable<Slots['quick']>;

export const encodeSlots = (value: Slots): Bytes => writeCbor(value);

/** What a newer release wrote is not gone: its label is shown, if it still has one where we look. */
export interface NewerSlots {
  readonly v: 'newer';
  readonly label: string;
}

export function decodeSlots(encoded: Uint8Array): Slots | NewerSlots | undefined {
  const value = readCbor(encoded);
  if (isRecord(value) && typeof value.v === 'number' && value.v > 1)
    return { v: 'newer', label: typeof value.label === 'string' ? value.label.slice(0, 80) : '' };
  const checked = v.safeParse(slots, isRecord(value) ? value : undefined);
  return checked.success ? checked.output : undefined;
}

/** What is bound into each wrapping: the vault, the way, and the cost of guessing, so that none can be swapped. */
export const slotHeader = {
  passphrase: (vault: string, header: KdfHeader): Bytes =>
    concat(
      utf8(
        `hfe1/slot/${vault}/passphrase/${header.alg}/${header.memoryKiB}/${header.passes}/${header.lanes}/`,
      ),
      header.salt,
    ),
  kit: (vault: string): Bytes => utf8(`hfe1/slot/${vault}/kit`),
  quick: (vault: string, { credential, salt, from, until }: Omit<Quick, 'wrapped'>): Bytes =>
    concat(utf8(`hfe1/slot/${vault}/prf/${from}/${until}/`), salt, credential),
};
