import { afterEach, expect, test, vi } from 'vitest';
import { missingCrypto } from './supported.ts';

afterEach(() => vi.unstubAllGlobals());

test('this browser has all it takes', async () => {
  expect(await missingCrypto()).toEqual([]);
});

test('an older browser is told which curve it lacks', async () => {
  const generateKey = (name: string) =>
    name === 'X25519' ? Promise.reject(new Error('unknown')) : Promise.resolve({});
  vi.stubGlobal('crypto', { subtle: { generateKey } });
  expect(await missingCrypto()).toEqual(['X25519']);
});

test('a plain http address on the school network says that it is not a secure context', async () => {
  vi.stubGlobal('crypto', {});
  expect(await missingCrypto()).toEqual(['secure context']);
});
