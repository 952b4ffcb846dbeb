import { afterEach, expect, test, vi } from 'vitest';
import { askPersistence, persistence } from './persistence.ts';

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
