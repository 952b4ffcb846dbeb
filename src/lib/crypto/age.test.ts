import { expect, test } from 'vitest';
import { fromHex, utf8 } from '#lib/kernel/bytes.ts';
import {
  ageIdentity,
  ageRecipient,
  openUnderPassphrase,
  openWith,
  sealTo,
  sealUnderPassphrase,
} from './age.ts';
import { bech32 } from './bech32.ts';
import { newAgreePair } from './wrapping.ts';

const words = utf8('Noor sings in the choir');

async function someone() {
  const { secret, publicKey } = await newAgreePair();
  return { identity: ageIdentity(secret.reveal()), recipient: ageRecipient(publicKey) };
}

test('keys are written as BIP 173 writes its valid examples', () => {
  expect(bech32('abcdef', fromHex('00443214c74254b635cf84653a56d7c675be77df'))).toBe(
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
  );
});

test('a file for two people opens for each of them and for nobody else', async () => {
  const [kit, backup, stranger] = [await someone(), await someone(), await someone()];
  const file = await sealTo([kit.recipient, backup.recipient], words);
  for (const { identity } of [kit, backup])
    expect(await openWith(identity, file)).toEqual({ ok: true, value: words });
  expect(await openWith(stranger.identity, file)).toEqual({ ok: false, error: 'wrongKey' });
});

test('a changed byte anywhere is noticed', async () => {
  const me = await someone();
  const file = await sealTo([me.recipient], words);
  for (const at of [3, 40, file.length - 60, file.length - 1]) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await openWith(me.identity, changed)).ok, `byte ${at}`).toBe(false);
  }
  expect(await openWith(me.identity, file.slice(0, -20))).toEqual({ ok: false, error: 'damaged' });
});

test('a passphrase opens its file whatever keyboard it was typed on; another one does not', async () => {
  const file = await sealUnderPassphrase('el niño pequeño', 'the key');
  const typed = 'el niño pequeño'.normalize('NFD');
  expect(await openUnderPassphrase(typed, file)).toEqual({ ok: true, value: utf8('the key') });
  expect(await openUnderPassphrase('el nino pequeno', file)).toEqual({ ok: false, error: 'wrongKey' });
});

test('a file whose cost of guessing was changed is refused before any work is done', async () => {
  const file = (work: number) =>
    utf8(`age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${work}\nAAAA\n--- AAAA\n`);
  for (const work of [1, 17, 20, 30, 999])
    expect(await openUnderPassphrase('any', file(work))).toEqual({ ok: false, error: 'weakened' });
  expect(await openUnderPassphrase('any', utf8('not an age file'))).toEqual({ ok: false, error: 'damaged' });
});
