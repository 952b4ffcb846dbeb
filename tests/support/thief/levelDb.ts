/** What a LevelDB folder says once its tables are unpacked and the pieces of its logs are put together. */
import { unsnap, varint } from './snappy.ts';

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
/** Type of compression (1) and checksum (4) behind each block. */
const TRAILER = 5;

/** Every block of a sorted table, unpacked: undefined for a file that is none. */
export function tableBlocks(file: Buffer): Buffer | undefined {
  const footer = file.subarray(-FOOTER);
  if (footer.length < FOOTER || !footer.subarray(-8).equals(TABLE_MAGIC)) return undefined;
  const meta = handle(footer, 0);
  const index = meta && handle(footer, meta.next);
  const list = index && block(file, index);
  if (!list) throw new Error('a LevelDB table without a readable index');
  return Buffer.concat([
    list,
    ...entries(list).map((value) => {
      const where = handle(value, 0);
      const data = where && block(file, where);
      if (!data) throw new Error('a LevelDB block that cannot be read');
      return data;
    }),
  ]);
}

interface Handle {
  readonly offset: number;
  readonly size: number;
  readonly next: number;
}

function handle(bytes: Buffer, at: number): Handle | undefined {
  const offset = varint(bytes, at);
  const size = offset && varint(bytes, offset.next);
  return size && { offset: offset.value, size: size.value, next: size.next };
}

function block(file: Buffer, { offset, size }: Handle): Buffer | undefined {
  const bytes = file.subarray(offset, offset + size);
  const compression = file[offset + size];
  if (offset + size + TRAILER > file.length) return undefined;
  return compression === 1 ? unsnap(bytes) : compression === 0 ? bytes : undefined;
}

/** The values of one block: shared, unshared and value length as varints, then the rest of the key and the value. */
function entries(bytes: Buffer): Buffer[] {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const end = bytes.length - 4 - restarts * 4;
  const values: Buffer[] = [];
  for (let at = 0; at < end;) {
    const shared = varint(bytes, at);
    const unshared = shared && varint(bytes, shared.next);
    const size = unshared && varint(bytes, unshared.next);
    if (!size) break;
    const from = size.next + unshared.value;
    values.push(bytes.subarray(from, from + size.value));
    at = from + size.value;
  }
  return values;
}

const LOG_BLOCK = 32_768;

/** A log without the heads of its pieces: a word that lies across two blocks is whole again. */
export function logRecords(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let start = 0; start < file.length; start += LOG_BLOCK) {
    const within = file.subarray(start, start + LOG_BLOCK);
    for (let at = 0; at + 7 <= within.length;) {
      const length = within.readUInt16LE(at + 4);
      pieces.push(within.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return Buffer.concat(pieces);
}
