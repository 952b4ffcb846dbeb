import { afterEach, expect, test, vi } from 'vitest';
import { askPersistence, persistence, persistenceAgain } from './persistence.ts';

const browser = (storage: unknown) => vi.stubGlobal('navigator', { storage });
afterEach(() => vi.unstubAllGlobals());

test('a browser that promises to keep the school says so, before and after it is asked', async () => {
  let promised = false;
  browser({ persisted: async () => promised, persist: async () => (promised = true) });
  expect(await persistence()).toBe('refused');
  expect(await askPersistence()).toBe('granted');
  expect(await persistence()).toBe('granted');
});

test('a private window that refuses is believed', async () => {
  browser({ persisted: async () => false, persist: async () => false });
  expect(await askPersistence()).toBe('refused');
});

test('a browser that knows no such promise is not taken for one that gave it', async () => {
  browser(undefined);
  expect(await persistence()).toBe('unknown');
  expect(await askPersistence()).toBe('unknown');
});

const MORNING = Date.parse('2026-10-12T08:00:00Z');
const DAY = 24 * 3_600_000;

test('a browser that refused is asked again after a month, not every morning', async () => {
  const persist = vi.fn(async () => false);
  browser({ persisted: async () => false, persist });
  await askPersistence(MORNING);
  for (let day = 1; day < 30; day += 1) expect(await persistenceAgain(MORNING + day * DAY)).toBe('refused');
  expect(persist).toHaveBeenCalledTimes(1);
  await persistenceAgain(MORNING + 30 * DAY);
  expect(persist).toHaveBeenCalledTimes(2);
});

test('as soon as somebody has allowed it, the promise is taken at the next unlocking', async () => {
  let allowed = false;
  const permissions = { query: async () => ({ state: allowed ? 'granted' : 'prompt' }) };
  vi.stubGlobal('navigator', {
    storage: { persisted: async () => false, persist: async () => allowed },
    permissions,
  });
  await askPersistence(MORNING);
  expect(await persistenceAgain(MORNING + 1)).toBe('refused');
  allowed = true;
  expect(await persistenceAgain(MORNING + 2)).toBe('granted');
});
