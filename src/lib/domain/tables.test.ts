import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordKinds } from './record/recordKind.ts';
import { writeTogether } from './plan/writeTogether.ts';
import { proseRoots, tables } from './tables.ts';

const page = readFileSync('docs/records.md', 'utf8');

describe('docs/records.md', () => {
  it('lists the kinds of record with their codes, row by row as the code has them', () => {
    const written = [...page.matchAll(/^\| `(\w+)`[^|]*\| (\d+) *\|/gm)].map(([, kind, code]) => [
      kind,
      Number(code),
    ]);
    expect(written).toEqual(Object.entries(recordKinds).map(([kind, { code }]) => [kind, code]));
  });

  it('calls a layer what has no tables, and gives every book a history', () => {
    const layers = [...page.matchAll(/^\| `(\w+)` \(layer\)/gm)].map(([, kind]) => kind);
    const acts = 'membership';
    for (const [kind, own] of Object.entries(tables)) {
      const isBook = !layers.includes(kind) && kind !== acts;
      expect([kind, own.some((table) => table.name === 'history')]).toEqual([kind, isBook]);
    }
  });

  it('names each table of a book once', () => {
    for (const own of Object.values(tables))
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  });

  it('names each text that several write, beside the tables, and each has a decision for sitting down to it', () => {
    for (const [kind, roots] of Object.entries(proseRoots)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? '';
      for (const root of roots) expect(row).toContain(`\`${root}\``);
      const names = Object.entries(tables).flatMap(([own, of]) =>
        own === kind ? of.map(({ name }) => name) : [],
      );
      expect(names.filter((name) => roots.includes(name))).toEqual([]);
    }
    expect(proseRoots).toEqual({ case: Object.keys(writeTogether) });
  });
});
