import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad, paddedLength, unpad } from './padding.ts';

const text = fc.uint8Array({ maxLength: 5_000 }).map((array) => new Uint8Array(array));

test('what was padded comes back, whatever its length', () => {
  fc.assert(
    fc.property(text, (plaintext) => {
      expect(unpad(pad(plaintext))).toEqual(plaintext);
    }),
  );
});

test('a one-word note and a short paragraph look the same', () => {
  expect(paddedLength(1)).toBe(256);
  expect(paddedLength(252)).toBe(256);
  expect(paddedLength(253)).toBe(272);
});

test('padding costs at most an eighth and never changes a padded length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 252, max: 48_000 }), (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(length + 4);
      expect(padded / (length + 4)).toBeLessThanOrEqual(1.125);
      expect(paddedLength(padded - 4)).toBe(padded);
    }),
  );
});

test('there is one way to pad: other bytes in the zeros or another length are refused', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (plaintext, place, value) => {
      const padded = pad(plaintext);
      const zeros = padded.length - 4 - plaintext.length;
      fc.pre(zeros > 0);
      const changed = padded.slice();
      changed[4 + plaintext.length + (place % zeros)] = value;
      expect(unpad(changed)).toBeUndefined();
      expect(unpad(padded.slice(0, -1))).toBeUndefined();
    }),
  );
});
