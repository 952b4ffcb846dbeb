import { expect, test } from 'vitest';
import { freshId } from '#lib/crypto/random.ts';
import { Strikes } from './strikes.ts';

test('three times in ten minutes is enough, three times in a morning is not', () => {
  let now = 0;
  const strikes = new Strikes(() => now);
  const [rude, clumsy] = [freshId(), freshId()];
  for (const minute of [0, 3, 6]) {
    now = minute * 60_000;
    strikes.note(rude);
  }
  for (const minute of [0, 20, 40, 60]) {
    now = minute * 60_000;
    strikes.note(clumsy);
  }
  expect(strikes.isOut(rude)).toBe(true);
  expect(strikes.isOut(clumsy)).toBe(false);
});
