import { proxy, wrap } from 'comlink';
import { err } from '#lib/kernel/result.ts';
import { startWorker } from '#lib/kernel/startWorker.ts';
import type { ImportResult } from './checkImport.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { putTogether, type Handful } from './handfuls.ts';
import url from './importer.worker.ts?worker&url';
import type { Importer } from './importer.worker.ts';
import type { ImportRefusalCode } from './importRefusal.ts';
import type { NamedBlob } from './namedBlob.ts';
import type { ImportProgress } from './pace.ts';

/** Milliseconds without a word from the worker, after which it is taken for dead. */
const SILENCE = 60_000;

export interface RunningImport {
  /** Always settles: with what was read, or a refusal; a crash is `importerStopped`. */
  readonly result: Promise<ImportResult>;
  cancel(): void;
}

export function startImport(
  files: readonly NamedBlob[],
  mapping: ColumnMapping | undefined,
  onProgress: (progress: ImportProgress) => void,
): RunningImport {
  const worker = startWorker(url);
  let resolve: (result: ImportResult) => void = () => undefined;
  const result = new Promise<ImportResult>((settled) => (resolve = settled));
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let settled = false;

  const settle = (outcome: ImportResult): void => {
    settled = true;
    clearTimeout(watchdog);
    worker.terminate();
    resolve(outcome);
  };
  const stop = (code: ImportRefusalCode): void => settle(err({ code }));
  const listen = (): void => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => stop('importerStopped'), SILENCE);
  };

  worker.addEventListener('error', () => stop('importerStopped'));
  worker.addEventListener('messageerror', () => stop('importerStopped'));
  listen();
  const tell = (progress: ImportProgress): void => {
    // Words that were under way when a person cancelled.
    if (settled) return;
    listen();
    onProgress(progress);
  };
  const ahead: Handful[] = [];
  const take = (handful: Handful): void => {
    listen();
    ahead.push(handful);
  };
  wrap<Importer>(worker)
    .check(files, mapping, proxy(tell), proxy(take))
    .then((rest) => settle(putTogether(ahead, rest)))
    .catch(() => stop('importerStopped'));
  return { result, cancel: () => stop('cancelled') };
}
