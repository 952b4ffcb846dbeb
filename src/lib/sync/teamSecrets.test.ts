import { expect, test } from 'vitest';
import { Redacted } from '#lib/kernel/redacted.ts';
import { teamSecrets } from './teamSecrets.ts';

const secret = (fill: number) => new Redacted(new Uint8Array(32).fill(fill));

test('a beacon of another generation meets elsewhere; the keys stay until the secret of everyone changes', async () => {
  const [first, second, other] = [
    await teamSecrets(secret(1), 1),
    await teamSecrets(secret(1), 2),
    await teamSecrets(secret(2), 1),
  ];
  expect(first.topic).toMatch(/^[a-z2-7]{32}$/);
  expect(new Set([first.topic, second.topic, other.topic]).size).toBe(3);
  expect(new Set([first.password, second.password, other.password]).size).toBe(3);
  expect(second.coverKey.reveal()).toEqual(first.coverKey.reveal());
  expect(second.nameKey.reveal()).toEqual(first.nameKey.reveal());
  expect(other.coverKey.reveal()).not.toEqual(first.coverKey.reveal());
  expect(first.nameKey.reveal()).not.toEqual(first.coverKey.reveal());
});
