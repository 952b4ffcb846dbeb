import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { Refused } from '../importRefusal.ts';
import type { ByteSink, Pace } from '../pace.ts';
import { entryName } from './entryName.ts';
import { isLocked, promisedEntries } from './zipEnds.ts';
import { zipLimits } from './zipLimits.ts';

const STORED = 0;
const DEFLATED = 8;
const AES = 99;

/** Deflate grows at most about a thousandfold: a piece this small cannot inflate to more than 16 MB before it is counted. */
const PIECE = 16 * 1024;

/**
 * Inflates an archive as a stream into the sinks that want its entries. Declared sizes are not believed: what comes out
 * is counted while it comes, and entries that nobody wants are counted too.
 */
export async function readZip(
  zip: Blob,
  sinkFor: (name: string) => ByteSink | undefined,
  pace: Pace,
): Promise<void> {
  if (zip.size > zipLimits.bytesIn) throw new Refused('tooLarge', { limit: zipLimits.bytesIn });
  if (await isLocked(zip)) throw new Refused('encryptedZip');
  const promised = await promisedEntries(zip);

  const names = new Set<string>();
  let entries = 0;
  let bytesIn = 0;
  let bytesOut = 0;
  let open: ByteSink | undefined;

  const take = (file: UnzipFile): void => {
    entries += 1;
    if (entries > zipLimits.entries) throw new Refused('tooManyEntries', { limit: zipLimits.entries });
    if (file.compression === AES) throw new Refused('encryptedZip');
    if (file.compression !== STORED && file.compression !== DEFLATED) throw new Refused('damagedZip');
    const name = entryName(file.name);
    const key = file.name.toLowerCase();
    if (names.has(key)) throw new Refused('duplicateName');
    names.add(key);
    const sink = name === undefined ? undefined : sinkFor(name);
    open = sink ?? open;
    file.ondata = (error, bytes, final) => {
      if (error) throw error;
      bytesOut += bytes.length;
      refuseBomb(bytesIn, bytesOut);
      sink?.push(bytes, final);
    };
    file.start();
  };

  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for await (const stretch of pace.stretches(zip)) {
      for (let at = 0; at < stretch.length; at += PIECE) {
        const piece = stretch.subarray(at, at + PIECE);
        bytesIn += piece.length;
        unzip.push(piece);
      }
      pace.tell(open);
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw isFlateError(error) ? new Refused('damagedZip') : error;
  }
  if (promised !== undefined && promised !== entries) throw new Refused('damagedZip');
}

/** fflate numbers its errors; anything else that is thrown here is ours. */
const isFlateError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

function refuseBomb(bytesIn: number, bytesOut: number): void {
  const swollen = bytesOut > zipLimits.ratioFrom && bytesOut > bytesIn * zipLimits.ratio;
  if (swollen || bytesOut > zipLimits.bytesOut) {
    throw new Refused('inflatesTooMuch', { limit: zipLimits.bytesOut });
  }
}
