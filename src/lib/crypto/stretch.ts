/** Runs Argon2id where it neither blocks the screen nor leaves its memory behind. */
import { wrap } from 'comlink';
import type { Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { startWorker } from '#lib/kernel/startWorker.ts';
import { argon2id, costsTooMuch, floorHeader, isWeakerThanFloor, type KdfHeader } from './argon2.ts';
import url from './kdf.worker.ts?worker&url';
import { randomBytes } from './random.ts';

/** Cheaper than the floor, or so dear that the door would hang: either way it is not as we wrote it. */
export class StrangeHeader extends Error {
  constructor() {
    super('the stretching of this passphrase is not as it was written');
  }
}

type Derive = (passphrase: string, header: KdfHeader) => Promise<Bytes>;

/** Throws `StrangeHeader` before the passphrase is touched. */
export async function stretch(passphrase: string, header: KdfHeader): Promise<Redacted<Bytes>> {
  if (isWeakerThanFloor(header) || costsTooMuch(header)) throw new StrangeHeader();
  return new Redacted(await beside((derive) => derive(passphrase, header)));
}

/** How many passes this machine affords; measured once for each page. */
let affordable: number | undefined;

/** A header with a fresh salt whose stretching takes 0.5 to 1.0 s on this machine, as far as the floor lets it. */
export async function calibrate(): Promise<KdfHeader> {
  const header = floorHeader(randomBytes(16));
  affordable ??= await beside(async (derive) => {
    // The first call also compiles the WebAssembly, which is no part of the figure.
    await derive('calibrate', { ...header, memoryKiB: 8, passes: 1 });
    const begun = performance.now();
    await derive('calibrate', header);
    return passesFor(performance.now() - begun);
  });
  return { ...header, passes: affordable };
}

/** From the milliseconds that the floor takes: the fewest passes (3 to 12) that take half a second. */
export function passesFor(atFloor: number): number {
  return Math.min(12, Math.max(3, Math.ceil(500 / (atFloor / 3))));
}

async function beside<T>(use: (derive: Derive) => Promise<T>): Promise<T> {
  if (typeof Worker === 'undefined') return use(argon2id);
  const worker = startWorker(url);
  try {
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('the key worker did not start')));
    });
    return await Promise.race([use(wrap<Derive>(worker)), broken]);
  } finally {
    worker.terminate();
  }
}
