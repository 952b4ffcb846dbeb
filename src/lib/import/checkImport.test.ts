import fc from 'fast-check';
import { expect, test } from 'vitest';
import { droppedFolder, droppedZip, makeOneRoster } from '../../../tests/support/oneroster.ts';
import { checkImport } from './checkImport.ts';

const text = (content: string | Uint8Array<ArrayBuffer>, name = 'students.csv') => new File([content], name);
const refusal = async (...files: File[]) => {
  const result = await checkImport(files);
  return result.ok ? undefined : result.error;
};
const small = { seed: 7, students: 40 };
const mapping = { studentId: 'id', given: 'given', family: 'family' };

test('the nightly zip of a school is kept whole, with nothing left out', async () => {
  const result = await checkImport([droppedZip(makeOneRoster(small))]);
  if (!result.ok) throw new Error(result.error.code);
  const { roster, report } = result.value;
  expect(roster.source).toEqual({ format: 'oneroster-1.1', system: 'SIS of Nowhere', delta: false });
  expect(roster.people.filter(({ role }) => role === 'student')).toHaveLength(40);
  expect(roster.people.filter(({ role }) => role === 'guardian')).toHaveLength(40);
  expect(roster.enrolments.filter(({ role }) => role === 'student')).toHaveLength(240);
  for (const file of report.files) expect(file).toMatchObject({ kept: file.read, leftOut: [] });
});

test('a folder of the same files gives the same roster as the zip', async () => {
  const files = makeOneRoster({ ...small, version: '1.2' });
  const zip = await checkImport([droppedZip(files)]);
  const folder = await checkImport(droppedFolder(files));
  expect(zip.ok).toBe(true);
  expect(folder).toEqual(zip);
});

test('passwords and birthplaces appear nowhere in what comes out', async () => {
  const result = await checkImport([droppedZip(makeOneRoster(small))]);
  const all = JSON.stringify(result);
  expect(all).not.toContain('Secret-');
  expect(all).not.toContain('Nowhere Springs');
  expect(all).toContain('droppedColumns');
});

test('a list in UTF-16, as old spreadsheets save it, is refused', async () => {
  const utf16 = (mark: boolean) =>
    new Uint8Array(Buffer.from(`${mark ? '\uFEFF' : ''}id,given,family\n1,A,B\n`, 'utf16le'));
  expect(await refusal(text(utf16(true)))).toEqual({
    code: 'wrongEncoding',
    values: { file: 'students.csv' },
  });
  expect(await refusal(text(utf16(false)))).toMatchObject({ code: 'wrongEncoding' });
});

test('a list in Windows-1252 is refused, because Peña would become someone else', async () => {
  const bytes = new Uint8Array(Buffer.from('id,given,family\n1,Ana,Peña\n', 'latin1'));
  expect(await refusal(text(bytes))).toMatchObject({ code: 'wrongEncoding' });
});

test('a picture, an empty file and no file at all are refused', async () => {
  expect(await refusal(text('just words\n'))).toMatchObject({ code: 'notACsv' });
  expect(await refusal(text(''))).toMatchObject({ code: 'emptyFile' });
  expect(await refusal()).toMatchObject({ code: 'emptyFile' });
  expect(
    await refusal(text(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.png')),
  ).toMatchObject({
    code: 'wrongEncoding',
  });
});

test('a million columns are refused', async () => {
  expect(await refusal(text(`${'a,'.repeat(1_000_000)}\n1`))).toMatchObject({ code: 'notACsv' });
});

test.each(['__proto__', 'constructor', 'prototype'])(
  'a column named %s is refused and touches nothing',
  async (key) => {
    const files = makeOneRoster(small);
    files.set('orgs.csv', `sourcedId,name,type,${key}\nSCHOOL,Nowhere,school,polluted\n`);
    expect(await refusal(droppedZip(files))).toEqual({
      code: 'unsafeColumn',
      values: { file: 'orgs.csv', column: key },
    });
    const list = text(`id,given,family,${key}\n1,A,B,polluted\n`);
    expect(await checkImport([list], { mapping })).toMatchObject({ error: { code: 'unsafeColumn' } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test('a student whose id is __proto__ is a student like any other', async () => {
  const result = await checkImport([text('id,given,family\n__proto__,A,B\n')], { mapping });
  expect(result).toMatchObject({ value: { roster: { people: [{ sourcedId: '__proto__', given: 'A' }] } } });
});

test('a person who cancels gets no roster, at once', async () => {
  const files = [droppedZip(makeOneRoster({ seed: 1, students: 2000 }))];
  const before = AbortSignal.abort();
  expect(await checkImport(files, { signal: before })).toMatchObject({ error: { code: 'cancelled' } });

  const during = new AbortController();
  const told: number[] = [];
  const onProgress = ({ share }: { share: number }) => {
    told.push(share);
    during.abort();
  };
  const result = await checkImport(files, { signal: during.signal, onProgress });
  expect(result).toMatchObject({ error: { code: 'cancelled' } });
  expect(told).toHaveLength(1);
});

test('progress grows to the end and names the file', async () => {
  const told: { file: string; rowsRead: number; share: number }[] = [];
  await checkImport([droppedZip(makeOneRoster({ seed: 1, students: 2000 }))], {
    onProgress: (progress) => told.push(progress),
  });
  expect(told.at(-1)?.share).toBe(1);
  expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b));
  expect(new Set(told.map(({ file }) => file))).toContain('enrollments.csv');
});

test('whatever bytes are dropped, the answer is a roster or a code', { timeout: 60_000 }, async () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`random bytes: seed ${seed}\n`);
  const csvish = fc
    .array(
      fc.constantFrom(
        ',',
        '"',
        '\n',
        '\r',
        ';',
        '\t',
        'id',
        'given',
        'family',
        'é',
        '\0',
        'a',
        '__proto__',
        '1/2/2020',
      ),
      {
        maxLength: 200,
      },
    )
    .map((parts) => new Uint8Array(Buffer.from(`id,given,family\n${parts.join('')}`)));
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new Uint8Array(array));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(bytes, csvish),
      fc.constantFrom('a.csv', 'users.csv', 'manifest.csv', 'a.zip'),
      async (content, name) => {
        const result = await checkImport([text(content, name)], { mapping });
        if (!result.ok) expect(typeof result.error.code).toBe('string');
      },
    ),
    { seed, numRuns: 1_000 },
  );
});

test('a zip with any byte changed is read or refused, never thrown', { timeout: 60_000 }, async () => {
  const seed = Date.now() % 1_000_000;
  process.stdout.write(`damaged zips: seed ${seed}\n`);
  const zip = new Uint8Array(await droppedZip(makeOneRoster({ seed: 3, students: 5 })).arrayBuffer());
  const hits = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(hits, async (changes) => {
      const damaged = zip.slice();
      for (const [at, value] of changes) damaged[at] = value;
      const result = await checkImport([text(damaged, 'roster.zip')]);
      if (!result.ok) expect(typeof result.error.code).toBe('string');
    }),
    { seed, numRuns: 1_000 },
  );
});

test('2,000 students with 30,000 enrolments are checked within a lesson break', async () => {
  const zip = droppedZip(makeOneRoster({ seed: 11, students: 2000, classesPerStudent: 15 }));
  const start = performance.now();
  const result = await checkImport([zip]);
  const milliseconds = Math.round(performance.now() - start);
  process.stdout.write(`2,000 students, 30,000 enrolments: ${milliseconds} ms, ${zip.size} bytes packed\n`);
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.roster.enrolments.filter(({ role }) => role === 'student')).toHaveLength(30_000);
  expect(milliseconds).toBeLessThan(15_000);
});
