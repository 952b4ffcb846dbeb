import { expect, test } from 'vitest';
import { inspect } from 'node:util';
import { floorHeader, isWeakerThanFloor } from './argon2.ts';
import { calibrate, passesFor, stretch, StrangeHeader } from './stretch.ts';

const header = floorHeader(new Uint8Array(16).fill(7));

test('one passphrase and one header always give one key, which never prints', async () => {
  const first = await stretch('quiet harbor seven lamps', header);
  const second = await stretch('quiet harbor seven lamps', header);
  expect(second.reveal()).toEqual(first.reveal());
  expect(first.reveal()).toHaveLength(32);
  const bytes = first.reveal().join(', ');
  for (const shown of [String(first), JSON.stringify({ first }), inspect(first, { showHidden: true })]) {
    expect(shown).not.toContain(bytes.slice(0, 8));
  }
});

test('a header below the floor is refused before the passphrase is used', async () => {
  await expect(stretch('quiet harbor seven lamps', { ...header, passes: 2 })).rejects.toThrow(StrangeHeader);
});

test('a header that would hang the door for an hour is refused at once', async () => {
  for (const edited of [{ passes: 1_000_000 }, { memoryKiB: 3_900_000 }, { memoryKiB: 2 ** 50, passes: 3 }])
    await expect(stretch('quiet harbor seven lamps', { ...header, ...edited })).rejects.toThrow(
      StrangeHeader,
    );
});

test('this machine chooses its own passes, never fewer than the floor', async () => {
  const [mine, other] = [await calibrate(), await calibrate()];
  expect(isWeakerThanFloor(mine)).toBe(false);
  expect(mine.passes).toBeLessThanOrEqual(12);
  expect(other.salt).not.toEqual(mine.salt);
});

test('a fast laptop takes more passes, a slow one keeps to the floor, none waits for more than twelve', () => {
  expect(passesFor(300)).toBe(5);
  expect(passesFor(1_800)).toBe(3);
  expect(passesFor(20)).toBe(12);
});
