import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '#lib/kernel/bytes.ts';
import { deviceFromSecret, newDeviceSecret } from './device.ts';
import { agreePair } from './keyPair.ts';
import { newAgreePair, unwrapWith, wrapFor } from './wrapping.ts';

const recordKey = new Uint8Array(32).fill(5);
const info = utf8('the record key of one case, for its lead');

test('RFC 9180, A.1.1: the public half of the recipient’s key', async () => {
  const pair = await agreePair(fromHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'));
  expect(toHex(pair.publicBytes)).toBe('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d');
});

test('a key wrapped for a member opens for that member and for that purpose only', async () => {
  const [ana, ben] = [await newAgreePair(), await newAgreePair()];
  const wrapped = await wrapFor(ana.publicKey, recordKey, info);
  expect(await unwrapWith(ana.secret, wrapped, info)).toEqual(recordKey);
  expect(await unwrapWith(ana.secret, wrapped, utf8('another purpose'))).toBeUndefined();
  expect(await unwrapWith(ben.secret, wrapped, info)).toBeUndefined();
});

test('a device opens what was wrapped for it after its secret has been forgotten', async () => {
  const secret = newDeviceSecret();
  const device = await deviceFromSecret(secret);
  secret.forget();
  expect(await device.unwrap(await wrapFor(device.agreeKey, recordKey, info), info)).toEqual(recordKey);
});

test('two wraps of one key for one member are different bytes', async () => {
  const { publicKey } = await newAgreePair();
  expect(await wrapFor(publicKey, recordKey, info)).not.toEqual(await wrapFor(publicKey, recordKey, info));
});

test('nothing is wrapped for a public key that gives everybody the same secret', async () => {
  await expect(wrapFor(new Uint8Array(32), recordKey, info)).rejects.toThrow();
  await expect(wrapFor(fromHex('01'.padEnd(64, '0')), recordKey, info)).rejects.toThrow();
});

test('a wrap with one changed bit, or cut short, is refused, never thrown', async () => {
  const { secret, publicKey } = await newAgreePair();
  const wrapped = await wrapFor(publicKey, recordKey, info);
  await fc.assert(
    fc.asyncProperty(fc.nat(wrapped.length * 8 - 1), fc.nat(wrapped.length - 1), async (bit, length) => {
      const flipped = wrapped.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await unwrapWith(secret, flipped, info)).toBeUndefined();
      expect(await unwrapWith(secret, wrapped.slice(0, length), info)).toBeUndefined();
    }),
  );
});
