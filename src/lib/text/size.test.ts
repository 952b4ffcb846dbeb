import { expect, it } from 'vitest';
import { makeLanguage } from './language.ts';
import { sizeWords } from './size.ts';
import { en } from './words.ts';

it('says how much room something takes as people say it', () => {
  const english = makeLanguage('en', en);
  const said = [0, 40, 999, 1_000, 12_400, 12_400_000, 1_440_000_000, 2e9].map((bytes) =>
    sizeWords(english, bytes),
  );
  expect(said).toEqual(['0 kB', '0.1 kB', '1 kB', '1 kB', '12 kB', '12 MB', '1.5 GB', '2 GB']);
});
