import { expect, test } from 'vitest';
import { failedTry, noTries, triesNow, waitLeft } from './tries.ts';

const noon = Date.parse('2026-10-12T12:00:00Z');
const failTimes = (times: number) =>
  Array.from({ length: times }).reduce<typeof noTries>((tries) => failedTry(tries, noon), noTries);

test('five wrong guesses are free; the sixth waits half a minute, the next twice as long', () => {
  expect(waitLeft(failTimes(4), noon)).toBe(0);
  expect(waitLeft(failTimes(5), noon)).toBe(30_000);
  expect(waitLeft(failTimes(6), noon)).toBe(60_000);
});

test('a clock that was set back does not shorten the wait, and does not stretch it beyond its length', () => {
  const tries = failTimes(6);
  const yesterday = noon - 24 * 3_600_000;
  const now = triesNow(tries, yesterday);
  expect(waitLeft(now, yesterday)).toBe(60_000);
  expect(waitLeft(triesNow(now, yesterday + 60_000), yesterday + 60_000)).toBe(0);
});

test('a hundred wrong guesses leave the recovery kit alone', () => {
  expect(waitLeft(failTimes(100), noon + 365 * 24 * 3_600_000)).toBe(Infinity);
});
