import { expect, it } from 'vitest';
import { languageCode } from './languageCode.ts';

it('knows a language by its name in English or Spanish, or by its code, and guesses nothing else', () => {
  expect(['Spanish', 'español', ' ES ', 'vietnamita'].map(languageCode)).toEqual(['es', 'es', 'es', 'vi']);
  expect(['', undefined, 'Spanish and Mam'].map(languageCode)).toEqual([undefined, undefined, undefined]);
});
