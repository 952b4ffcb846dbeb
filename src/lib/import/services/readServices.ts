import { proxy, wrap } from 'comlink';
import { err } from '#lib/kernel/result.ts';
import { startWorker } from '#lib/kernel/startWorker.ts';
import type { NamedBlob } from '../namedBlob.ts';
import type { ServicesResult } from './checkServices.ts';
import type { ServicesImporter } from './services.worker.ts';
import url from './services.worker.ts?worker&url';

/** Milliseconds without a word from the worker, after which it is taken for dead. */
const SILENCE = 60_000;

/** Always settles: with what was read, or a refusal; a crash is `importerStopped`. */
export function readServices(files: readonly NamedBlob[]): Promise<ServicesResult> {
  const worker = startWorker(url);
  return new Promise<ServicesResult>((resolve) => {
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const settle = (result: ServicesResult): void => {
      clearTimeout(watchdog);
      worker.terminate();
      resolve(result);
    };
    const stop = (): void => settle(err({ code: 'importerStopped' }));
    const listen = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, SILENCE);
    };
    worker.addEventListener('error', stop);
    worker.addEventListener('messageerror', stop);
    listen();
    wrap<ServicesImporter>(worker).check(files, proxy(listen)).then(settle).catch(stop);
  });
}
