import { expose } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkImport } from './checkImport.ts';
import { sendAhead } from './handfuls.ts';
import type { Importer } from './importer.worker.ts';
import { startImport } from './startImport.ts';

/** A worker in this very thread: what it does is chosen by each test. */
let importer: Importer;
let workers: ThreadlessWorker[] = [];

class ThreadlessWorker extends EventTarget {
  terminated = false;
  readonly #port: MessagePort;

  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    port1.start();
    expose(importer, port2);
    workers.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#port.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#port.close();
  }
}

const files = [new File(['id,given,family\n1,Ana,Ruiz\n'], 'students.csv')];
const forever: Importer = { check: () => new Promise(() => undefined) };

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', ThreadlessWorker);
  vi.stubGlobal('location', new URL('https://school.example/'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an import that runs through tells its progress, gives the roster and ends its worker', async () => {
  importer = {
    check: async (_files, mapping, onProgress, onHandful) =>
      sendAhead(await checkImport(files, { mapping, onProgress }), onHandful),
  };
  const told: number[] = [];
  const mapping = { studentId: 'id', given: 'given', family: 'family' };
  const { result } = startImport(files, mapping, ({ rowsRead }) => told.push(rowsRead));
  expect(await result).toMatchObject({ ok: true, value: { roster: { people: [{ given: 'Ana' }] } } });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
});

test('a large roster comes in handfuls, so that the screen moves between two of them, and is whole afterwards', async () => {
  const rows = Array.from({ length: 2_500 }, (_, n) => `${n},Ana,Ruiz ${n}`);
  const list = [new File([['id,given,family', ...rows].join('\n')], 'students.csv')];
  const mapping = { studentId: 'id', given: 'given', family: 'family' };
  const sizes: number[] = [];
  importer = {
    check: async (_files, _mapping, onProgress, onHandful) =>
      sendAhead(await checkImport(list, { mapping, onProgress }), (handful) => {
        sizes.push(...Object.values(handful).map((some) => some.length));
        return onHandful(handful);
      }),
  };
  const { result } = startImport(list, mapping, () => undefined);
  expect(await result).toEqual(await checkImport(list, { mapping }));
  expect(sizes).toEqual([1_000, 1_000, 500]);
});

test('a person who cancels has the answer at once, and the worker is gone', async () => {
  importer = forever;
  const running = startImport(files, undefined, () => undefined);
  running.cancel();
  expect(await running.result).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(workers[0]?.terminated).toBe(true);
});

test('a worker that crashes is said, not waited for', async () => {
  importer = forever;
  const { result } = startImport(files, undefined, () => undefined);
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await result).toEqual({ ok: false, error: { code: 'importerStopped' } });
});

test('a defect inside the worker is said, not waited for', async () => {
  importer = { check: () => Promise.reject(new Error('defect')) };
  const { result } = startImport(files, undefined, () => undefined);
  expect(await result).toEqual({ ok: false, error: { code: 'importerStopped' } });
});

test('a worker that says nothing for a minute is ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  importer = forever;
  const { result } = startImport(files, undefined, () => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await result).toEqual({ ok: false, error: { code: 'importerStopped' } });
  expect(workers[0]?.terminated).toBe(true);
});
