/** As much of RFC 8949 as Holdfast's deterministic CBOR uses, for the independent reader. Throws on anything else. */
type Cbor = number | bigint | string | boolean | null | Buffer | Cbor[] | { [key: string]: Cbor };

export function readCbor(bytes: Uint8Array): Cbor {
  const all = Buffer.from(bytes);
  const { value, end } = readAt(all, 0);
  if (end !== all.length) throw new Error('something stands behind it');
  return value;
}

interface Read {
  readonly value: Cbor;
  readonly end: number;
}

function readAt(all: Buffer, at: number): Read {
  const first = all.readUInt8(at);
  const [major, minor] = [first >> 5, first & 31];
  if (major === 7) return readSimple(all, at, minor);
  const { count, start } = readCount(all, at, minor);
  if (major === 0) return { value: count, end: start };
  if (major === 1) return { value: -1 - count, end: start };
  if (major === 2) return { value: all.subarray(start, start + count), end: start + count };
  if (major === 3) return { value: all.toString('utf8', start, start + count), end: start + count };
  if (major === 4) return readList(all, start, count);
  if (major === 5) return readMap(all, start, count);
  throw new Error(`major type ${major} is not used`);
}

function readCount(all: Buffer, at: number, minor: number): { count: number; start: number } {
  if (minor < 24) return { count: minor, start: at + 1 };
  if (minor === 24) return { count: all.readUInt8(at + 1), start: at + 2 };
  if (minor === 25) return { count: all.readUInt16BE(at + 1), start: at + 3 };
  if (minor === 26) return { count: all.readUInt32BE(at + 1), start: at + 5 };
  if (minor === 27) return { count: Number(all.readBigUInt64BE(at + 1)), start: at + 9 };
  throw new Error('lengths are always given');
}

function readSimple(all: Buffer, at: number, minor: number): Read {
  if (minor === 20 || minor === 21) return { value: minor === 21, end: at + 1 };
  if (minor === 22) return { value: null, end: at + 1 };
  if (minor === 27) return { value: all.readDoubleBE(at + 1), end: at + 9 };
  throw new Error(`simple value ${minor} is not used`);
}

function readList(all: Buffer, start: number, count: number): Read {
  const value: Cbor[] = [];
  let end = start;
  for (let index = 0; index < count; index += 1) {
    const one = readAt(all, end);
    value.push(one.value);
    end = one.end;
  }
  return { value, end };
}

function readMap(all: Buffer, start: number, count: number): Read {
  const value: { [key: string]: Cbor } = {};
  let end = start;
  for (let index = 0; index < count; index += 1) {
    const key = readAt(all, end);
    const one = readAt(all, key.end);
    value[String(key.value)] = one.value;
    end = one.end;
  }
  return { value, end };
}
