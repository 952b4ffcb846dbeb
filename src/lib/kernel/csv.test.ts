import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('what a file says is read back as it was, with quotes, commas and lines in it', () => {
  const lines = [
    ['who', 'what for'],
    ['Delgado, Rosa', 'the "long" plan'],
    ['Amir', 'two\nlines'],
    ['', ''],
  ];
  expect(Papa.parse(csvOf(lines).slice(1), { skipEmptyLines: true }).data).toEqual(lines);
});

it('no cell is a formula to a spreadsheet', () => {
  expect(csvOf([['=1+1', '+1', '-1', '@sum', ' =x', '\t=y', 'a=b']])).toBe(
    "\uFEFF'=1+1,'+1,'-1,'@sum,' =x,'\t=y,a=b\r\n",
  );
});
