import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { suggestPassphrase, weighPassphrase } from './passphrase.ts';

const school = ['Lincoln High School', 'Springfield', 'Garcia'];

const whyNot = async (text: string) => {
  const verdict = await weighPassphrase(text, school);
  return verdict.ok ? undefined : verdict.why;
};

test.each(['en', 'es'] as const)('what the app suggests in %s is six words and passes', async (language) => {
  for (let round = 0; round < 20; round += 1) {
    const suggested = suggestPassphrase(language);
    expect(suggested.split(' ')).toHaveLength(6);
    expect(await whyNot(suggested), suggested).toBeUndefined();
  }
});

test('a sentence of one’s own, or one from a password manager, passes', async () => {
  for (const text of ['my dog eats blue socks on monday', 'la casa de mi abuela verde', 'x7Kq!mR2vW9pLz4T']) {
    expect(await whyNot(text), text).toBeUndefined();
  }
});

test('fourteen characters are too short, even when accents make more bytes of them', async () => {
  expect(await whyNot('ñandúñandúñand')).toBe('short');
  expect(await whyNot('')).toBe('short');
});

test('repeated words, keyboard rows, sequences and three common words are too common', async () => {
  for (const text of [
    'password password password',
    'P@ssw0rdP@ssw0rd',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopqrst',
    'summer2024summer2024',
    'monkey dragon football',
    'Welcome2024Welcome!',
  ]) {
    expect(await whyNot(text), text).toBe('common');
  }
});

test('the names of the school and its people do not make a passphrase', async () => {
  for (const text of ['lincoln high school', 'LincolnHighSchool2026', 'Mrs Garcia Springfield']) {
    expect(await whyNot(text), text).toBe('schoolWords');
  }
});

test('of ten thousand leaked passwords none is accepted, nor are those of every twentieth written twice', async () => {
  const leaked = dictionary['passwords-common'].slice(0, 10_000).map(String);
  const twice = leaked.filter((_, index) => index % 20 === 0).map((password) => `${password} ${password}`);
  const accepted: string[] = [];
  for (const text of [...leaked, ...twice]) if ((await weighPassphrase(text, [])).ok) accepted.push(text);
  expect(accepted).toEqual([]);
});
