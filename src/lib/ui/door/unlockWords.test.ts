import { expect, test } from 'vitest';
import { en } from '#lib/text/words.ts';
import { unlockWords } from './unlockWords.ts';

test('a counselor who mistyped hears how many tries are left before a pause', () => {
  expect(unlockWords(en, { why: 'wrongPassphrase', freeTries: 1 })).toContain('One more try before a pause.');
});

test('a short pause counts in seconds and a long one in minutes', () => {
  expect(unlockWords(en, { why: 'wait', milliseconds: 29_100 })).toContain('30 seconds');
  expect(unlockWords(en, { why: 'wait', milliseconds: 24 * 3_600_000 })).toContain('1,440 minutes');
});

test('a disk that does not open is said in the words of the status line', () => {
  expect(unlockWords(en, { why: 'fault', fault: 'blocked' })).toBe(en.status.whyNot.blocked);
});
