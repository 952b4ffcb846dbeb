import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, fromHex, toHex } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { deviceFromSecret, newDeviceSecret } from './device.ts';
import { verify } from './signature.ts';

const RFC_8032 = [
  {
    name: 'test 1',
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    signKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    name: 'test 2',
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    signKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
];

test.each(RFC_8032)('RFC 8032, $name', async ({ secret, signKey, message, signature }) => {
  const device = await deviceFromSecret(new Redacted(concat(fromHex(secret), new Uint8Array(32).fill(9))));
  expect(toHex(device.signKey)).toBe(signKey);
  expect(toHex(await device.sign(fromHex(message)))).toBe(signature);
  expect(await verify(device.signKey, fromHex(message), fromHex(signature))).toBe(true);
});

test('keys under which anybody can sign are nobody’s keys', async () => {
  // With the neutral element as key and as R, and S = 0, the equation of RFC 8032 holds for every message.
  const neutral = fromHex('01'.padEnd(64, '0'));
  const forged = concat(neutral, new Uint8Array(32));
  for (const key of [neutral, new Uint8Array(32), fromHex('01'.padEnd(62, '0') + '80')]) {
    expect(await verify(key, fromHex('72'), forged)).toBe(false);
  }
});

test('whatever bytes arrive as key, message or signature, the answer is no and nothing is thrown', async () => {
  const bytes = fc.uint8Array({ maxLength: 80 }).map((array) => new Uint8Array(array));
  await fc.assert(
    fc.asyncProperty(bytes, bytes, bytes, async (key, message, signature) => {
      expect(await verify(key, message, signature)).toBe(false);
    }),
  );
});

test('a colleague’s signature is not mine', async () => {
  const [mine, theirs] = [
    await deviceFromSecret(newDeviceSecret()),
    await deviceFromSecret(newDeviceSecret()),
  ];
  const message = fromHex('c0ffee');
  expect(await verify(mine.signKey, message, await theirs.sign(message))).toBe(false);
});
