/**
 * The two letters by which two people open one record: from the coordinator who asks, with the keys as the custodian can open
 * them; and back, with the keys themselves. Beside the first, what all coordinators are told: which record, and why.
 */
import { epochOf } from '#lib/crypto/envelope.ts';
import { unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { isRecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, owned, type Bytes } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import type { Target } from './exposure.ts';
import { wrapInfo } from './founding.ts';
import type { HeldKey, Holdings } from './holdings.ts';
import type { Custody } from './membership.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';
import { secretsFor } from './recordWrap.ts';

interface Epoch {
  readonly n: number;
  readonly epoch: Bytes;
  /** What is handed over: still under the custodian's seal in the first letter, bare in the second. */
  readonly key: Bytes;
}

export interface CustodyLetter {
  readonly ref: RecordRef;
  readonly because: string;
  readonly keys: readonly Epoch[];
}

export const writeCustodyLetter = (letter: CustodyLetter, ask: Id, to: Id, agreeKey: Bytes): Promise<Bytes> =>
  wrapFor(agreeKey, writeCbor(letter), wrapInfo.custodyLetter(ask, to));

/** Undefined for whoever it is not for. */
export async function readCustodyLetter(
  letter: Bytes,
  ask: Id,
  to: Id,
  member: readonly HeldKey[],
): Promise<CustodyLetter | undefined> {
  for (const { secret } of member.toReversed()) {
    const opened = await unwrapWith(secret, letter, wrapInfo.custodyLetter(ask, to));
    const read = opened && readLetter(readCbor(opened));
    if (read) return read;
  }
  return undefined;
}

export type Told = Pick<CustodyLetter, 'ref' | 'because'>;

export const tellCustody = (
  { ref, because }: Told,
  ask: Id,
  targets: readonly Target[],
): Promise<Custody['told']> =>
  Promise.all(
    targets.map(async ({ to, agreeKey }) => {
      const wrapped = await wrapFor(agreeKey, writeCbor({ ref, because }), wrapInfo.custodyTold(ask, to));
      return { to, wrapped };
    }),
  );

/** Undefined for whoever is not told. */
export async function readTold(
  { ask, told }: Pick<Custody, 'ask' | 'told'>,
  holdings: Holdings,
): Promise<Told | undefined> {
  for (const { to, wrapped } of told) {
    for (const secret of secretsFor(to, holdings)) {
      const opened = await unwrapWith(secret, wrapped, wrapInfo.custodyTold(ask, to));
      const read = opened && readAbout(readCbor(opened));
      if (read) return read;
    }
  }
  return undefined;
}

/** Whether a key is the one that it is said to be: its epoch is a commitment to it. */
export const isKeyOf = async ({ epoch, key }: Epoch): Promise<boolean> =>
  equalBytes(await epochOf(new Redacted(key)), epoch);

function readAbout(value: unknown): Told | undefined {
  if (!isRecord(value) || !isRecord(value.ref) || typeof value.because !== 'string') return undefined;
  const { kind, id } = value.ref;
  return isRecordKind(kind) && isId(id) ? { ref: { kind, id }, because: value.because } : undefined;
}

function readLetter(value: unknown): CustodyLetter | undefined {
  const about = readAbout(value);
  if (!about || !isRecord(value) || !Array.isArray(value.keys)) return undefined;
  const keys = value.keys.flatMap((one: unknown): Epoch[] => {
    if (!isRecord(one) || typeof one.n !== 'number') return [];
    const { n, epoch, key } = one;
    return epoch instanceof Uint8Array && key instanceof Uint8Array
      ? [{ n, epoch: owned(epoch), key: owned(key) }]
      : [];
  });
  return { ...about, keys };
}
