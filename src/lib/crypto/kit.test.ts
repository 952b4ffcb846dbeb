import { expect, test } from 'vitest';
import { deviceFromSecret } from './device.ts';
import { newKit, readKit } from './kit.ts';

const printed = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

async function secrets(words: string) {
  const kit = await readKit(words);
  return kit.ok ? { secret: kit.value.secret.reveal(), unlock: kit.value.unlock.reveal() } : kit.error;
}

test.each(['en', 'es'] as const)('a fresh kit in %s has twelve words and reads back', async (language) => {
  const words = newKit(language);
  expect(words).toHaveLength(12);
  const kit = await readKit(words.join(' '));
  expect(kit.ok && (await deviceFromSecret(kit.value.secret)).signKey.length).toBe(32);
});

test('capitals, line breaks and the numbers on the print-out do not matter', async () => {
  const numbered = printed
    .split(' ')
    .map((word, index) => `${index + 1}. ${word.toUpperCase()}`)
    .join('\n');
  expect(await secrets(`  ${numbered}\t`)).toEqual(await secrets(printed));
});

test('Spanish words may be typed without their accents, or with accents of another keyboard', async () => {
  const words = newKit('es').join(' ');
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
  expect(await secrets(plain)).toEqual(await secrets(words));
  expect(await secrets(words.normalize('NFD'))).toEqual(await secrets(words));
});

test('one word wrong, missing, added or swapped is noticed', async () => {
  const words = printed.split(' ');
  for (const typed of [
    words.with(3, 'wave'),
    words.slice(1),
    [...words, 'abandon'],
    words.with(3, 'holdfast'),
    words.toReversed(),
    [],
  ]) {
    expect(await secrets(typed.join(' '))).toBe('badWords');
  }
});

test('the key of the slot and the secret of the device have nothing in common', async () => {
  const kit = await readKit(printed);
  if (!kit.ok) throw new Error('the printed kit reads');
  expect(kit.value.secret.reveal()).toHaveLength(64);
  expect(kit.value.secret.reveal().slice(0, 32)).not.toEqual(kit.value.unlock.reveal());
});
