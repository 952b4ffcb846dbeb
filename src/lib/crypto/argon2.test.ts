import { expect, test } from 'vitest';
import { toHex, utf8 } from '#lib/kernel/bytes.ts';
import { argon2id, costsTooMuch, floorHeader, isWeakerThanFloor } from './argon2.ts';

/** RFC 9106's own vector needs associated data, which no header here has: these are the reference program's. */
const REFERENCE = [
  [2, 65_536, 'password', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [2, 256, 'password', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  [1, 65_536, 'password', 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98'],
  [2, 65_536, 'differentpassword', '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
] as const;

test.each(REFERENCE)('the reference program of RFC 9106, %d passes over %d KiB', async (...vector) => {
  const [passes, memoryKiB, passphrase, expected] = vector;
  const header = { alg: 'argon2id', memoryKiB, passes, lanes: 1, salt: utf8('somesalt') } as const;
  expect(toHex(await argon2id(passphrase, header))).toBe(expected);
});

const quick = { ...floorHeader(new Uint8Array(16)), memoryKiB: 64, passes: 1 };

test('a passphrase typed on a Mac opens what was made on a Chromebook', async () => {
  const composed = await argon2id('el niño pequeño', quick);
  const decomposed = await argon2id('el niño pequeño'.normalize('NFD'), quick);
  expect(decomposed).toEqual(composed);
});

test('a space at the end of a passphrase counts', async () => {
  expect(await argon2id('river stone ', quick)).not.toEqual(await argon2id('river stone', quick));
});

test('a thief cannot make guessing cheaper by changing the header', () => {
  const floor = floorHeader(new Uint8Array(16));
  expect(isWeakerThanFloor(floor)).toBe(false);
  expect(isWeakerThanFloor({ ...floor, passes: 5 })).toBe(false);
  expect(isWeakerThanFloor({ ...floor, memoryKiB: floor.memoryKiB - 1 })).toBe(true);
  expect(isWeakerThanFloor({ ...floor, passes: 2 })).toBe(true);
  expect(isWeakerThanFloor({ ...floor, passes: Number.NaN })).toBe(true);
  expect(isWeakerThanFloor({ ...floor, salt: new Uint8Array(8) })).toBe(true);
});

test('what this app ever writes stays far below the ceiling, and nothing above it is tried', () => {
  const floor = floorHeader(new Uint8Array(16));
  expect(costsTooMuch({ ...floor, passes: 12 })).toBe(false);
  expect(costsTooMuch({ ...floor, memoryKiB: 512 * 1024, passes: 12 })).toBe(false);
  expect(costsTooMuch({ ...floor, passes: 1_000 })).toBe(true);
  expect(costsTooMuch({ ...floor, memoryKiB: 2 * 1024 * 1024 })).toBe(true);
  expect(costsTooMuch({ ...floor, salt: new Uint8Array(500) })).toBe(true);
});
