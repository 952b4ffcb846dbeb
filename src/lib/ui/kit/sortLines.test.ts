import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { pressedHead, sortLines } from './sortLines.ts';

interface Person {
  readonly name: string;
  readonly steps: number;
}
const people: readonly Person[] = [
  { name: 'Marcus T.', steps: 2 },
  { name: 'Inés A.', steps: 1 },
  { name: 'Dee W.', steps: 2 },
];
const columns: readonly Column<Person>[] = [
  { id: 'name', title: '', text: (p) => p.name, order: (a, b) => a.name.localeCompare(b.name) },
  { id: 'steps', title: '', text: (p) => String(p.steps), order: (a, b) => a.steps - b.steps },
  { id: 'note', title: '', text: () => '' },
];
const names = (lines: readonly Person[]) => lines.map(({ name }) => name);

test('a counselor sorts the list by name, turns it round, and gets the first order back', () => {
  const once = pressedHead(undefined, 'name');
  const twice = pressedHead(once, 'name');
  expect(names(sortLines(people, columns, once))).toEqual(['Dee W.', 'Inés A.', 'Marcus T.']);
  expect(names(sortLines(people, columns, twice))).toEqual(['Marcus T.', 'Inés A.', 'Dee W.']);
  expect(sortLines(people, columns, pressedHead(twice, 'name'))).toBe(people);
});

test('people with as many steps stay in the order they had', () => {
  expect(names(sortLines(people, columns, { column: 'steps', down: true }))).toEqual([
    'Marcus T.',
    'Dee W.',
    'Inés A.',
  ]);
});

test('a column without an order leaves the list as it is', () => {
  expect(sortLines(people, columns, { column: 'note', down: false })).toBe(people);
});
