import { expect, test } from 'vitest';
import { utf8 } from '#lib/kernel/bytes.ts';
import { rowSealer, rowSealerFromKey } from './rowSealer.ts';
import { newVaultKey } from './vaultKey.ts';

const vaultKey = newVaultKey();

test('a row comes back under its own name only', async () => {
  const sealer = await rowSealer(vaultKey, 'summaries');
  const sealed = await sealer.seal('summary/a', utf8('Rosa'));
  expect(await sealer.open('summary/a', sealed)).toEqual(utf8('Rosa'));
  expect(await sealer.open('summary/b', sealed)).toBeUndefined();
  expect(await sealer.open('summary/a', sealed.subarray(0, 20))).toBeUndefined();
});

test('drafts and summaries have different keys, and so do two schools', async () => {
  const sealed = await (await rowSealer(vaultKey, 'summaries')).seal('a', utf8('Rosa'));
  expect(await (await rowSealer(vaultKey, 'drafts')).open('a', sealed)).toBeUndefined();
  expect(await (await rowSealer(newVaultKey(), 'summaries')).open('a', sealed)).toBeUndefined();
});

test('one row sealed twice gives different bytes', async () => {
  const sealer = await rowSealer(vaultKey, 'summaries');
  expect(await sealer.seal('a', utf8('Rosa'))).not.toEqual(await sealer.seal('a', utf8('Rosa')));
});

test('a second tab opens rows with the key it was handed, and script cannot read that key', async () => {
  const first = await rowSealer(vaultKey, 'summaries');
  const sealed = await first.seal('a', utf8('Rosa'));
  expect(await rowSealerFromKey(first.key).open('a', sealed)).toEqual(utf8('Rosa'));
  await expect(crypto.subtle.exportKey('raw', first.key)).rejects.toThrow();
});
