import { expect, test } from 'vitest';
import { randomBytes } from '#lib/crypto/random.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { coveredLength, coverWith } from './cover.ts';

const secret = (fill: number) => new Redacted(new Uint8Array(32).fill(fill));

test('what is covered comes back whole, never looks the same twice, and has a rounded length', async () => {
  const cover = await coverWith(secret(7));
  for (const length of [0, 1, 256, 5_000, 49_152]) {
    const bytes = randomBytes(length);
    const [one, two] = [await cover.put(bytes), await cover.put(bytes)];
    expect(one.length).toBe(coveredLength(length));
    expect(toHex(one)).not.toBe(toHex(two));
    expect(await cover.takeOff(one)).toEqual(bytes);
  }
});

test('another team, a changed bit and a cut off end give nothing, and no error', async () => {
  const [ours, theirs] = [await coverWith(secret(7)), await coverWith(secret(8))];
  const covered = await ours.put(randomBytes(300));
  expect(await theirs.takeOff(covered)).toBeUndefined();
  expect(await ours.takeOff(covered.subarray(0, covered.length - 1))).toBeUndefined();
  expect(await ours.takeOff(new Uint8Array(0))).toBeUndefined();
  const changed = covered.slice();
  changed[40] = (changed[40] ?? 0) ^ 1;
  expect(await ours.takeOff(changed)).toBeUndefined();
});
