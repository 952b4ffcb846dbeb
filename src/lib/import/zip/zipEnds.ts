import { Refused } from '../importRefusal.ts';

const START = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

async function view(blob: Blob): Promise<DataView> {
  return new DataView(await blob.arrayBuffer());
}

export async function looksLikeZip(blob: Blob): Promise<boolean> {
  if (blob.size < END_LENGTH) return false;
  const signature = (await view(blob.slice(0, 4))).getUint32(0, true);
  return signature === START || signature === END;
}

/** Only the first entry is asked: programs that lock a zip lock all of it. */
export async function isLocked(blob: Blob): Promise<boolean> {
  const head = await view(blob.slice(0, 8));
  return head.getUint32(0, true) === START && (head.getUint16(6, true) & ENCRYPTED) !== 0;
}

/**
 * How many entries the archive's last lines promise. A streaming reader never looks there, so that a download cut off
 * between two entries would pass as a smaller school. Undefined in the format for more than 65,534 entries.
 */
export async function promisedEntries(blob: Blob): Promise<number | undefined> {
  const tail = await view(blob.slice(Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT)));
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const count = tail.getUint16(at + 10, true);
    return count === 0xffff ? undefined : count;
  }
  throw new Refused('damagedZip');
}
