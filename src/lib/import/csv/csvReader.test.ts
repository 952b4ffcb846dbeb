import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader, type CsvRow } from './csvReader.ts';

/** Reads a text in pieces of so many bytes. */
function rowsOf(text: string, piece = 7): CsvRow[] {
  const rows: CsvRow[] = [];
  const reader = new CsvReader('list.csv', (row) => rows.push(row));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece), false);
  reader.push(new Uint8Array(0), true);
  return rows;
}
const lines = (text: string) => rowsOf(text).map(({ line, cells }) => [line, ...cells]);

test('lines are counted as an editor counts them, through blank lines and cells of two lines', () => {
  expect(lines('a,b\n\n1,"two\nlines"\r\n2,x')).toEqual([
    [1, 'a', 'b'],
    [3, '1', 'two\nlines'],
    [5, '2', 'x'],
  ]);
});

test('files of an old Mac end their rows with a carriage return', () => {
  expect(lines('a,b\r1,2\r')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
  ]);
});

test('a quote that is never closed is refused with its line: rows behind it would vanish', () => {
  expect(() => rowsOf('a,b\n1,"open\n2,x\n3,y\n')).toThrow('unclosedQuote');
  expect(() => rowsOf('a,b\n1,"Bob" Smith\n2,"x"\n3,y\n')).toThrow('unclosedQuote');
});

test('a quote that never closes cannot fill the memory', () => {
  expect(() => rowsOf(`a,b\n1,"${'x'.repeat(2_000_000)}`, 65_536)).toThrow('notACsv');
});

test('a file cut into pieces at any byte has the same rows', () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`pieces of a CSV: seed ${seed}\n`);
  const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', '\n', ' ', '漢', '😀'), maxLength: 8 });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, piece) => {
      const quoted = rows
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      // The rows before it are longer than a stretch, so that the file is really parsed in pieces.
      const text = `id,name\r\n${'x,y\r\n'.repeat(20_000)}${quoted}\r\n`;
      const kept = rows.filter((row) => row.some((cellText) => cellText.trim() !== ''));
      expect(
        rowsOf(text, piece * 9_973)
          .slice(20_001)
          .map(({ cells }) => cells),
      ).toEqual(kept);
    }),
    { seed, numRuns: 50 },
  );
});
