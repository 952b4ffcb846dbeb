import { expect, test } from 'vitest';
import { isQuickOver, QUICK_FOR } from './quickTime.ts';

const morning = Date.UTC(2026, 10, 25, 15);
const hour = 3_600_000;
const today = { from: morning, until: morning + QUICK_FOR };

test('the finger opens all day, and not in the evening after twelve hours', () => {
  expect(isQuickOver(today, morning, morning)).toBe(false);
  expect(isQuickOver(today, morning + hour, morning + 11 * hour)).toBe(false);
  expect(isQuickOver(today, morning, morning + 12 * hour)).toBe(true);
});

test('a clock that is set back ends it, also to a time within the day', () => {
  expect(isQuickOver(today, morning + 13 * hour, morning + 2 * hour)).toBe(true);
  expect(isQuickOver(today, morning, morning - 2 * hour)).toBe(true);
  expect(isQuickOver(today, morning + hour, morning + hour - 5_000)).toBe(false);
});

test('a slot that was written for longer than a day is not believed', () => {
  expect(isQuickOver({ from: morning, until: morning + 48 * hour }, morning, morning + hour)).toBe(true);
});
