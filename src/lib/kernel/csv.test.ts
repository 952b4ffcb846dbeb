import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('what has commas, quotes or lines in it stays one cell', () => {
  expect(
    csvOf([
      ['Delgado, Rosa', 'the "long" plan'],
      ['two\nlines', ''],
    ]),
  ).toBe('\uFEFF"Delgado, Rosa","the ""long"" plan"\r\n"two\nlines",\r\n');
});

it('no cell is a formula to a spreadsheet', () => {
  expect(csvOf([['=1+1', '+1', '-1', '@sum', ' =x', '\t=y', 'a=b']])).toBe(
    "\uFEFF'=1+1,'+1,'-1,'@sum,' =x,'\t=y,a=b\r\n",
  );
});
