/**
 * All that may be carried, in one file that a person brings to another laptop: `HFC1`, a version, then frames of one
 * covered pack each (docs/paths.md). Read in stretches, so that neither a large file nor a hostile one fills the memory.
 */
import { concat, equalBytes, owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Carried, Taken } from '../carried.ts';
import { coveredLength, type Cover } from '../cover.ts';
import { packOf, unpack } from './pack.ts';

const MAGIC = utf8('HFC1');
const VERSION = 1;
const HEAD = MAGIC.length + 1;
/** Envelopes in one pack: at most 768 KiB. */
const PACK = 16;
const LONGEST_FRAME = coveredLength(PACK * (48 * 1024 + 4) + 1);

export interface Watched {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** `changes`: how many envelopes stand in the file. */
export async function writeExchangeFile(
  carried: Carried,
  cover: Cover,
  { signal, onShare }: Watched,
): Promise<{ readonly file: Blob; readonly changes: number }> {
  const have = await carried.have();
  const parts: Bytes[] = [concat(MAGIC, Uint8Array.of(VERSION))];
  let changes = 0;
  for (let start = 0; start < have.length || start === 0; start += PACK) {
    signal.throwIfAborted();
    onShare(start / Math.max(1, have.length));
    const envelopes = await carried.bytesOf(have.slice(start, start + PACK).map(({ id }) => id));
    changes += envelopes.length;
    const covered = await cover.put(packOf(envelopes, start + PACK >= have.length));
    parts.push(u32(covered.length), covered);
  }
  return { file: new Blob(parts), changes };
}

/** Why nothing of a file could be read. `otherTeam`: of another school, or of a time with another key. */
export type FileRefusal = 'notOurFile' | 'backupFile' | 'rescueFile' | 'newer' | 'otherTeam';

export interface BroughtIn extends Taken {
  /** The file ends before its end, or a part of it does not open: what was whole is here. */
  readonly notWhole: boolean;
}

export async function readExchangeFile(
  file: Blob,
  carried: Carried,
  cover: Cover,
  { signal, onShare }: Watched,
): Promise<Result<BroughtIn, FileRefusal>> {
  const head = await bytesAt(file, 0, HEAD);
  const refusal = refusalOf(head);
  if (refusal) return err(refusal);
  const sum = { kept: 0, known: 0, refused: 0, held: 0 };
  let opened = 0;
  let closed = 0;
  let at = HEAD;
  while (at < file.size) {
    signal.throwIfAborted();
    onShare(at / file.size);
    const length = readU32(await bytesAt(file, at, 4));
    const covered = length <= LONGEST_FRAME ? await bytesAt(file, at + 4, length) : undefined;
    if (!covered || covered.length < length) break;
    at += 4 + length;
    const pack = await openPack(covered, cover);
    if (!pack) {
      closed += 1;
      continue;
    }
    opened += 1;
    const { fault, ...taken } = await carried.take(pack.envelopes, undefined);
    for (const count of ['kept', 'known', 'refused', 'held'] as const) sum[count] += taken[count] ?? 0;
    if (fault) return ok({ ...sum, fault, notWhole: false });
    if (pack.last) return ok({ ...sum, notWhole: closed > 0 });
  }
  return opened === 0 && closed > 0 ? err('otherTeam') : ok({ ...sum, notWhole: true });
}

/** What else people may have at hand: said by name, because it belongs somewhere else. */
function refusalOf(head: Bytes): FileRefusal | undefined {
  const starts = (magic: string): boolean => equalBytes(head.subarray(0, magic.length), utf8(magic));
  if (starts('PK')) return 'backupFile';
  if (starts('HFX1')) return 'rescueFile';
  if (!starts('HFC1') || head.length < HEAD) return 'notOurFile';
  return head[MAGIC.length] === VERSION ? undefined : 'newer';
}

async function openPack(covered: Bytes, cover: Cover) {
  const pack = await cover.takeOff(covered);
  return pack && unpack(pack);
}

const bytesAt = async (file: Blob, start: number, length: number): Promise<Bytes> =>
  owned(new Uint8Array(await file.slice(start, start + length).arrayBuffer()));

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Past any frame where there are not four bytes left. */
const readU32 = (bytes: Bytes): number =>
  bytes.length === 4 ? new DataView(bytes.buffer).getUint32(0) : Infinity;
