/**
 * The two letters by which a member's second laptop comes in: it asks with a key of its own, made for this alone, and is
 * sealed the keys of a new device, for which the first laptop has vouched.
 */
import { randomBytes } from '#lib/crypto/random.ts';
import { newAgreePair, unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import * as v from 'valibot';
import { concat, equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import type { Redacted } from '#lib/kernel/redacted.ts';
import type { Secrets } from './founding.ts';
import { invitationBox, type Invitation } from './invitation.ts';
import { readCbor, writeCbor } from './payload.ts';
import { decodeSecrets, encodeSecrets } from './secretsRow.ts';

/** What the second laptop keeps to itself until the welcome comes. */
export interface LaptopComing {
  readonly letter: Bytes;
  readonly secret: Redacted<Bytes>;
}

const KEY = 32;
const askInfo = utf8('hfe1/laptop/ask');
const welcomeInfo = utf8('hfe1/laptop/welcome');

export async function askForLaptop(invitation: Invitation): Promise<LaptopComing> {
  const { secret, publicKey } = await newAgreePair();
  const box = await invitationBox(invitation);
  // Chance beside the key: the words are then of this letter alone.
  const letter = await wrapFor(box.publicKey, concat(publicKey, randomBytes(KEY)), askInfo);
  return { letter, secret };
}

/** The key to which the welcome is sealed; undefined for a letter that is not for this invitation. */
export async function readLaptopAsking(letter: Bytes, invitation: Invitation): Promise<Bytes | undefined> {
  const { secret } = await invitationBox(invitation);
  const opened = await unwrapWith(secret, letter, askInfo);
  return opened?.length === 2 * KEY ? opened.slice(0, KEY) : undefined;
}

export interface LaptopWelcome {
  readonly secrets: Secrets;
  /** The kit opens this laptop as well. */
  readonly kit: Bytes | undefined;
  /** The act with which the device begins, and where its feed then stands. */
  readonly first: Bytes;
  readonly feed: { readonly feed: string; readonly seq: number; readonly prev: Bytes };
  readonly acts: readonly Bytes[];
  readonly records: readonly Bytes[];
}

const bytes = v.instance(Uint8Array);
const form = v.object({
  v: v.literal(1),
  secrets: bytes,
  kit: v.nullable(bytes),
  first: bytes,
  feed: v.object({ feed: v.string(), seq: v.number(), prev: bytes }),
  acts: v.array(bytes),
  records: v.array(bytes),
});

export const writeLaptopWelcome = (key: Bytes, welcome: LaptopWelcome): Promise<Bytes> => {
  const { kit = null, secrets } = welcome;
  return wrapFor(key, writeCbor({ v: 1, ...welcome, kit, secrets: encodeSecrets(secrets) }), welcomeInfo);
};

/** Undefined for a letter that was not written to this laptop, or is of another school. */
export async function readLaptopWelcome(
  letter: Bytes,
  { secret }: LaptopComing,
  school: Bytes,
): Promise<LaptopWelcome | undefined> {
  const opened = await unwrapWith(secret, letter, welcomeInfo);
  const read = v.safeParse(form, opened && readCbor(opened));
  if (!read.success) return undefined;
  const { kit, first, feed, acts, records } = read.output;
  const secrets = decodeSecrets(read.output.secrets);
  if (!equalBytes(secrets.school, school)) return undefined;
  return {
    secrets,
    kit: kit ? owned(kit) : undefined,
    first: owned(first),
    feed: { ...feed, prev: owned(feed.prev) },
    acts: acts.map(owned),
    records: records.map(owned),
  };
}
