import { expect, test } from 'vitest';
import { makeStudentCsv } from '../../../../tests/support/oneroster.ts';
import { checkImport } from '../checkImport.ts';

const list = (text: string) => new File([text], 'students.csv');

async function guessed(text: string) {
  const asked = await checkImport([list(text)]);
  if (asked.ok || asked.error.code !== 'needsMapping') throw new Error('expected to be asked');
  return asked.error;
}

test('a list that nobody has mapped asks which column is which, with a guess that works', async () => {
  const text = makeStudentCsv({ seed: 4, students: 30 });
  const { columns, sample, guess } = await guessed(text);
  expect(columns).toHaveLength(6);
  expect(sample).toHaveLength(5);
  const result = await checkImport([list(text)], { mapping: guess });
  if (!result.ok) throw new Error(result.error.code);
  const { people, source } = result.value.roster;
  expect(source).toEqual({ format: 'csv', delta: false });
  expect(people.filter(({ role }) => role === 'student')).toHaveLength(30);
  expect(people[0]).toMatchObject({ sourcedId: '100001', grade: '10', agents: ['guardian:100001'] });
  expect(people[1]).toMatchObject({ sourcedId: 'guardian:100001', role: 'guardian' });
});

test('a remembered mapping whose column is gone asks again, and keeps the rest of what it knew', async () => {
  const mapping = { studentId: 'Nr', given: 'A', family: 'B', phone: 'Old' };
  const result = await checkImport([list('Nr,A,B,Phone\n1,Ana,Ruiz,5\n')], { mapping });
  expect(result).toMatchObject({
    error: { code: 'needsMapping', guess: { studentId: 'Nr', given: 'A', family: 'B', phone: 'Phone' } },
  });
});

test('passwords and birthplaces are not even shown in the sample', async () => {
  const asked = await guessed('id,Name,Password,Place of Birth\n1,"Ruiz, Ana",hunter2,Nowhere Springs\n');
  expect(asked.columns).toEqual(['id', 'Name']);
  expect(asked.sample).toEqual([['1', 'Ruiz, Ana']]);
});

test('students without id or name, and ids twice, are left out with their lines', async () => {
  const text = 'id,Name,Grade\n1,"Ruiz, Ana",K\n,"Bo, Li",1\n1,"Ruiz, Eva",2\n4,,3\n5,Ana Ruiz,senior\n';
  const result = await checkImport([list(text)], { mapping: (await guessed(text)).guess });
  if (!result.ok) throw new Error(result.error.code);
  const [file] = result.value.report.files;
  expect(file).toMatchObject({ read: 5, kept: 2, notes: [{ code: 'unknownGrades', values: { count: 1 } }] });
  expect(file?.leftOut).toEqual([
    { line: 3, reason: 'missingId' },
    { line: 4, reason: 'duplicateId', value: '1' },
    { line: 5, reason: 'missingName', value: '4' },
  ]);
  expect(result.value.roster.people.map(({ given, family, grade }) => [given, family, grade])).toEqual([
    ['Ana', 'Ruiz', 'KG'],
    ['Ana', 'Ruiz', undefined],
  ]);
});

test('a list with a header and no students is refused', async () => {
  const mapping = { studentId: 'id', fullName: 'Name' };
  expect(await checkImport([list('id,Name\n')], { mapping })).toMatchObject({ error: { code: 'emptyFile' } });
});
