import { describe, expect, it } from 'vitest';
import { importNotes, leaveOutReasons } from '#lib/import/checkReport.ts';
import { mappedFields } from '#lib/import/columnMapping.ts';
import { importRefusalCodes } from '#lib/import/importRefusal.ts';
import { en, es } from './words.ts';

const SENTENCE = /^[«“\p{Lu}\d].*\.$/u;

describe.each([
  ['English', en.importing],
  ['Spanish', es.importing],
])('a data manager who reads %s', (_, t) => {
  it('is told in a sentence why a file was not taken, whatever the import knows of it', () => {
    for (const code of importRefusalCodes) {
      expect(t.refusals[code]({}), code).toMatch(SENTENCE);
      const values = { file: 'users.csv', column: 'role', line: 12, limit: 52_428_800, version: '1.3' };
      expect(t.refusals[code](values), code).toMatch(/^\S.*\.$/u);
    }
  });

  it('is told why a row was left out, in words of one and the same line', () => {
    for (const reason of leaveOutReasons) expect(t.reasons[reason], reason).toMatch(/^\S.*[^.]$/u);
  });

  it('is told in a sentence what was noticed, for one and for many', () => {
    for (const note of importNotes) {
      for (const count of [1, 12]) {
        const found = {
          column: 'grades',
          columns: 'password',
          found: 'Nivel',
          delimiter: ';',
          style: 'M/D/Y',
        };
        const said = t.notes[note]({ ...found, count, assumed: count === 1 ? 1 : 0 });
        expect(said, note).toMatch(SENTENCE);
        expect(said, note).not.toMatch(/\?|undefined|\{n\}/);
      }
    }
  });

  it('finds a name for every column that a plain list may have', () => {
    expect(Object.keys(t.columns)).toEqual([...mappedFields]);
  });
});

describe('a limit', () => {
  it('is said in megabytes and with the marks of the language', () => {
    expect(en.importing.refusals.tooLarge({ limit: 52_428_800 })).toContain('50 MB');
    expect(en.importing.refusals.tooManyEntries({ limit: 10_000 })).toContain('10,000');
    expect(es.importing.refusals.tooManyEntries({ limit: 10_000 })).toContain('10.000');
  });
});
