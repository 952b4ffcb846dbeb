/**
 * The two letters by which two people open one record: from the coordinator who asks, with the keys as the custodian can open
 * them; and back, with the keys themselves.
 */
import { epochOf } from '#lib/crypto/envelope.ts';
import { unwrapWith, wrapFor } from '#lib/crypto/wrapping.ts';
import { isRecordKind } from '#lib/domain/record/recordKind.ts';
import type { RecordRef } from '#lib/domain/record/recordRef.ts';
import { equalBytes, owned, type Bytes } from '#lib/kernel/bytes.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { wrapInfo } from './founding.ts';
import type { HeldKey } from './holdings.ts';
import { isRecord, readCbor, writeCbor } from './payload.ts';

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

/** Whether a key is the one that it is said to be: its epoch is a commitment to it. */
export const isKeyOf = async ({ epoch, key }: Epoch): Promise<boolean> =>
  equalBytes(await epochOf(new Redacted(key)), epoch);

function readLetter(value: unknown): CustodyLetter | undefined {
  if (!isRecord(value) || !isRecord(value.ref) || typeof value.because !== 'string') return undefined;
  const { kind, id } = value.ref;
  if (!isRecordKind(kind) || !isId(id) || !Array.isArray(value.keys)) return undefined;
  const keys = value.keys.flatMap((one: unknown): Epoch[] => {
    if (!isRecord(one) || typeof one.n !== 'number') return [];
    const { n, epoch, key } = one;
    return epoch instanceof Uint8Array && key instanceof Uint8Array
      ? [{ n, epoch: owned(epoch), key: owned(key) }]
      : [];
  });
  return { ref: { kind, id }, because: value.because, keys };
}
