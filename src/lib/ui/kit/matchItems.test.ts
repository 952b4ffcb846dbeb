import { expect, test } from 'vitest';
import { byGroup, matchItems, type PaletteItem } from './matchItems.ts';

const item = (label: string, group: string, hint?: string): PaletteItem => ({
  id: label,
  label,
  group,
  run: () => undefined,
  ...(hint === undefined ? {} : { hint }),
});
const items = [
  item('Refer a student', 'Do', 'one minute'),
  item('Inés Alba', 'People', '10th grade'),
  item('Marcus Insel', 'People', '9th grade'),
  item('Cases', 'Places'),
];
const found = (typed: string) => matchItems(items, typed).map(({ label }) => label);

test('a name is found without its accent, and from the start of any word', () => {
  expect(found('ines')).toEqual(['Inés Alba']);
  expect(found('INS')).toEqual(['Marcus Insel']);
  expect(found('al in')).toEqual(['Inés Alba']);
});

test('who is called so comes before who is only also called so', () => {
  expect(found('in')).toEqual(['Inés Alba', 'Marcus Insel']);
  expect(found('grade')).toEqual(['Inés Alba', 'Marcus Insel']);
});

test('nothing typed shows what there is, and letters from the middle find nothing', () => {
  expect(found(' ')).toHaveLength(4);
  expect(found('lba')).toEqual([]);
});

test('two thousand students never fill the page', () => {
  const school = Array.from({ length: 2000 }, (_, n) => item(`Student ${n}`, 'People'));
  expect(matchItems(school, 'student')).toHaveLength(20);
});

test('each heading stands once', () => {
  expect(byGroup(items).map(([group, members]) => [group, members.length])).toEqual([
    ['Do', 1],
    ['People', 2],
    ['Places', 1],
  ]);
});
