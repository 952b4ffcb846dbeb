/** Documents that name files are held to the files. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const exists = (path: string) => existsSync(new URL(path, root));

test('what it does: each of the 81 rows stands once, with a known state, and what works is shown by a test', () => {
  const rows = read('docs/what-it-does.md')
    .split('\n')
    .filter((line) => /^\| +\d+ +\|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 81 }, (_, index) => index + 1));
  for (const [number, , state, , shown] of rows) {
    expect(['works', 'partly', 'not yet'], `row ${number}`).toContain(state);
    const files = [...(shown ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
    expect(files.length > 0, `row ${number} names a test exactly when something of it works`).toBe(
      state !== 'not yet',
    );
    for (const file of files) expect(exists(file), `row ${number}: ${file}`).toBe(true);
  }
});

test.each([
  'docs/ARCHITECTURE.md',
  'README.md',
  'docs/envelope.md',
  'docs/life-of-a-step.md',
  'docs/life-of-an-invitation.md',
  'docs/THREAT_MODEL.md',
])('%s names only files that are there', (page) => {
  const text = read(page);
  const named = [...text.matchAll(/`((?:src|tests|tools|docs|\.ci)\/[\w./()[\]-]+\.\w+)`/g)].map(
    ([, file]) => file ?? '',
  );
  const rooms = [
    ...text.matchAll(/`((?:app|ledger|crypto|vault|domain|state|kernel|import|text|ui)\/[\w./-]+\.ts)`/g),
  ];
  for (const file of named) expect(exists(file), file).toBe(true);
  for (const [, file] of rooms) expect(exists(`src/lib/${file}`), file).toBe(true);
});
