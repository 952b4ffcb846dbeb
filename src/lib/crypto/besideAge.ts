/** Runs `age.ts` where it neither blocks the screen nor leaves its memory behind, and can be stopped at any moment. */
import { wrap } from 'comlink';
import { startWorker } from '#lib/kernel/startWorker.ts';
import type * as age from './age.ts';
import url from './age.worker.ts?worker&url';

type Age = Pick<typeof age, 'openUnderPassphrase' | 'openWith' | 'sealTo' | 'sealUnderPassphrase'>;

/** Rejects with the signal's reason once it is aborted. */
export async function besideAge<T>(signal: AbortSignal, use: (age: Age) => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  if (typeof Worker === 'undefined') return use(await import('./age.ts'));
  const worker = startWorker(url);
  try {
    const stopped = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('the sealing worker did not start')));
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return await Promise.race([use(wrap<Age>(worker)), stopped]);
  } finally {
    worker.terminate();
  }
}
