import { expect, test } from 'vitest';
import { readKit } from '#lib/crypto/kit.ts';
import { misread, recoveryKit, type RecoveryKit } from './recoveryKit.ts';

const kit: RecoveryKit = {
  words: [
    'ábaco',
    'bello',
    'cebra',
    'dedo',
    'enero',
    'faja',
    'gato',
    'hielo',
    'idea',
    'jabón',
    'kilo',
    'lata',
  ],
  asked: [1, 4, 10],
};

test('a founder who read three words from the paper may go on', () => {
  expect(misread(kit, { 1: 'ábaco', 4: 'dedo', 10: 'jabón' })).toEqual([]);
});

test('capitals, spaces and missing accents are no mistakes: the kit itself opens without them', () => {
  expect(misread(kit, { 1: ' Abaco', 4: 'DEDO ', 10: 'jabon' })).toEqual([]);
});

test('a founder who copied a word wrong or left one out hears which one', () => {
  expect(misread(kit, { 1: 'ábaco', 4: 'dado' })).toEqual([4, 10]);
});

test('three different places on the paper are asked, and all words together make a kit', async () => {
  for (const language of ['en', 'es'] as const) {
    const fresh = recoveryKit(language);
    expect(new Set(fresh.asked).size).toBe(3);
    expect(fresh.asked).toEqual(fresh.asked.toSorted((a, b) => a - b));
    expect(fresh.asked.every((position) => position >= 1 && position <= 12)).toBe(true);
    expect((await readKit(fresh.words.join(' '))).ok).toBe(true);
  }
});
