import { expect, test } from 'vitest';
import { DateColumn } from './dateColumn.ts';

function read(...cells: string[]) {
  const column = new DateColumn();
  for (const cell of cells) column.see(cell);
  return { dates: cells.map((cell) => column.read(cell)), column };
}

test('a 13 or more anywhere in the column settles what 1/05/2023 means', () => {
  expect(read('1/05/2023', '2/28/2023').dates).toEqual(['2023-01-05', '2023-02-28']);
  expect(read('1/05/2023', '28/2/2023').dates).toEqual(['2023-05-01', '2023-02-28']);
});

test('where nothing settles it, month first is assumed and said', () => {
  const { dates, column } = read('1/05/2023');
  expect(dates).toEqual(['2023-01-05']);
  expect([column.style, column.assumed]).toEqual(['M/D/Y', true]);
});

test('a column that contradicts itself is not guessed: only dates with one meaning are read', () => {
  const { dates, column } = read('28/2/2023', '2/28/2023', '1/05/2023');
  expect(dates).toEqual(['2023-02-28', '2023-02-28', undefined]);
  expect([column.style, column.bad]).toEqual(['contradicts', 1]);
});

test('dates with a time, leap days and days that never were', () => {
  expect(read('2024-02-29T00:00:00.000Z', '2023-02-29', '', 'soon').dates).toEqual([
    '2024-02-29',
    undefined,
    undefined,
    undefined,
  ]);
});
