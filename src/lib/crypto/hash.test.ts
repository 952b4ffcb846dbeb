import { expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '#lib/kernel/bytes.ts';
import { hkdf, hmacSha256, sha256 } from './hash.ts';

test('FIPS 180-4: SHA-256 of abc', async () => {
  expect(toHex(await sha256(utf8('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('FIPS 180-4: SHA-256 of a million letters, which the browser works out beside the screen', async () => {
  expect(toHex(await sha256(utf8('a'.repeat(1_000_000))))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});

test('RFC 4231, case 2: HMAC-SHA-256', async () => {
  expect(toHex(await hmacSha256(utf8('Jefe'), utf8('what do ya want for nothing?')))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('RFC 5869, case 1: HKDF-SHA-256', async () => {
  const secret = fromHex('0b'.repeat(22));
  const salt = fromHex('000102030405060708090a0b0c');
  const info = fromHex('f0f1f2f3f4f5f6f7f8f9');
  expect(toHex(await hkdf(secret, salt, info, 42))).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  );
});
