import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { newVaultKey, unwrapVaultKey, wrapVaultKey } from './vaultKey.ts';

const kek = new Redacted(new Uint8Array(32).fill(1));
const other = new Redacted(new Uint8Array(32).fill(2));
const header = utf8('argon2id, 64 MiB, 3 passes');

test('the right passphrase opens the slot, a wrong one does not', async () => {
  const vaultKey = newVaultKey();
  const wrapped = await wrapVaultKey(kek, vaultKey, header);
  expect((await unwrapVaultKey(kek, wrapped, header))?.reveal()).toEqual(vaultKey.reveal());
  expect(await unwrapVaultKey(other, wrapped, header)).toBeUndefined();
});

test('a slot whose header was changed does not open', async () => {
  const wrapped = await wrapVaultKey(kek, newVaultKey(), header);
  expect(await unwrapVaultKey(kek, wrapped, utf8('argon2id, 1 MiB, 1 pass'))).toBeUndefined();
});

test('a slot with one changed bit, cut short or lengthened is refused, never thrown', async () => {
  const wrapped = await wrapVaultKey(kek, newVaultKey(), header);
  await fc.assert(
    fc.asyncProperty(fc.nat(wrapped.length * 8 - 1), fc.nat(wrapped.length - 1), async (bit, length) => {
      const flipped = wrapped.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      for (const bytes of [flipped, wrapped.slice(0, length), new Uint8Array([...wrapped, 0])]) {
        expect(await unwrapVaultKey(kek, bytes, header)).toBeUndefined();
      }
    }),
  );
});
