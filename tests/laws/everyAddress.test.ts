/** A new screen cannot be forgotten by the journey that looks at every screen. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { full, walked } from '../journeys/support/addresses.ts';

it('the journey of every screen knows each address of the app', () => {
  const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)\+page\.svelte$/.test(file),
  );
  const addresses = pages.map((file) => {
    const folders = file.split('/').slice(0, -1);
    return `/${folders.filter((part) => !part.startsWith('(')).join('/')}`;
  });
  expect(addresses.length).toBeGreaterThan(50);
  expect([...new Set<string>([...walked, ...full])].sort()).toEqual(addresses.sort());
});
