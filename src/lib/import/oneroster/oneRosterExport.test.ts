import { expect, test } from 'vitest';
import { droppedZip, makeOneRoster, type OneRosterFiles } from '../../../../tests/support/oneroster.ts';
import { checkImport } from '../checkImport.ts';

async function taken(files: OneRosterFiles) {
  const result = await checkImport([droppedZip(files)]);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { roster, report } = result.value;
  const file = (name: string) => {
    const found = report.files.find((one) => one.file === name);
    if (!found) throw new Error(`${name} is not in the report`);
    return found;
  };
  for (const { read, kept, leftOutCounts } of report.files) {
    expect(kept + Object.values(leftOutCounts).reduce((sum, count) => sum + count, 0)).toBe(read);
  }
  return { roster, file, person: (id: string) => roster.people.find(({ sourcedId }) => sourcedId === id) };
}

async function refused(files: OneRosterFiles) {
  const result = await checkImport([droppedZip(files)]);
  return result.ok ? undefined : result.error;
}

function school(
  version: '1.1' | '1.2' = '1.1',
  change: Readonly<Record<string, (text: string) => string>> = {},
) {
  const files = makeOneRoster({ seed: 2, students: 6, version });
  for (const [name, edit] of Object.entries(change)) files.set(name, edit(files.get(name) ?? ''));
  return files;
}
const without = (files: OneRosterFiles, ...names: string[]) => {
  for (const name of names) files.delete(name);
  return files;
};
const unpromised = (name: string) => ({
  'manifest.csv': (text: string) => text.replace(`file.${name},bulk\r\n`, ''),
});

test('the mark that Excel puts before a file is stripped, and said', async () => {
  const { file, roster } = await taken(school('1.1', { 'users.csv': (text) => `\uFEFF${text}` }));
  expect(file('users.csv').notes).toContainEqual({ code: 'bomStripped' });
  expect(roster.people.length).toBeGreaterThan(12);
});

test('TRUE and Scheduled are what they mean', async () => {
  const files = school('1.1', {
    'users.csv': (text) => text.replaceAll(',true,', ',TRUE,'),
    'classes.csv': (text) => text.replaceAll('homeroom', 'HomeRoom').replaceAll('scheduled', 'Scheduled'),
  });
  const { roster, file } = await taken(files);
  expect(roster.people.every(({ enabled }) => enabled)).toBe(true);
  expect(roster.classes.filter(({ homeroom }) => homeroom).map(({ sourcedId }) => sourcedId)).toEqual(['C1']);
  expect(file('classes.csv').notes).toEqual([]);
});

test('the headers of older exporters are understood, and said', async () => {
  const files = school('1.1', {
    'enrollments.csv': (text) => text.replace('userSourcedId', 'userId'),
    'demographics.csv': (text) => text.replace('birthDate', 'birthdate'),
    'users.csv': (text) => text.replace('grades', 'grade'),
    'classes.csv': (text) => text.replace('termSourcedIds', 'termSourcedId'),
  });
  const { roster, file, person } = await taken(files);
  expect(person('S1')).toMatchObject({ grade: '10', birthDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(roster.classes[0]?.terms).toEqual(['FALL']);
  expect(file('enrollments.csv').notes).toContainEqual({
    code: 'headerAlias',
    values: { column: 'userSourcedId', found: 'userId' },
  });
});

test('semicolons and bare line feeds are read like commas and CRLF', async () => {
  const orgs = 'sourcedId;name;type\nSCHOOL;Nowhere, High;school\n';
  const { roster, file } = await taken(school('1.1', { 'orgs.csv': () => orgs }));
  expect(roster.orgs).toEqual([{ sourcedId: 'SCHOOL', name: 'Nowhere, High', type: 'school' }]);
  expect(file('orgs.csv').notes).toContainEqual({ code: 'otherDelimiter', values: { delimiter: ';' } });
});

test('optional files that nobody promised may be missing', async () => {
  const files = without(school('1.1', unpromised('demographics')), 'demographics.csv');
  const { file } = await taken(files);
  expect(file('demographics.csv')).toMatchObject({ read: 0, notes: [{ code: 'missingOptionalFile' }] });
});

test('a file that the manifest promised must be there: half an export would empty classes', async () => {
  expect(await refused(without(school(), 'enrollments.csv'))).toEqual({
    code: 'missingFile',
    values: { file: 'enrollments.csv' },
  });
  expect(await refused(without(school('1.1', unpromised('users')), 'users.csv'))).toMatchObject({
    code: 'missingFile',
  });
});

test('without classes in the export, enrolments are believed', async () => {
  const { roster } = await taken(without(school('1.1', unpromised('classes')), 'classes.csv'));
  expect(roster.enrolments).toHaveLength(42);
});

test('enrolments of people and classes that do not exist are left out, with their lines', async () => {
  const extra = 'E-x,,,C1,SCHOOL,GHOST,student,false,,\r\nE-y,,,NOCLASS,SCHOOL,S1,student,false,,\r\n';
  const { file } = await taken(school('1.1', { 'enrollments.csv': (text) => text + extra }));
  expect(file('enrollments.csv').leftOut).toEqual([
    { line: 44, reason: 'orphanPerson', value: 'GHOST' },
    { line: 45, reason: 'orphanClass', value: 'NOCLASS' },
  ]);
});

test('of two rows with one id the first stays', async () => {
  const twice = 'S1,,,true,SCHOOL,student,u,,Somebody,Else,,,,,,,09,\r\n';
  const { file, person } = await taken(school('1.1', { 'users.csv': (text) => text + twice }));
  expect(file('users.csv').leftOutCounts).toEqual({ duplicateId: 1 });
  expect(person('S1')?.given).not.toBe('Somebody');
});

test('tobedeleted needs an id and nothing else, and an id that is back again is not gone', async () => {
  const lines = 'S99,tobedeleted\r\nS1,tobedeleted\r\n,tobedeleted\r\n';
  const { file, roster } = await taken(school('1.1', { 'users.csv': (text) => text + lines }));
  expect(roster.gone.people).toEqual(['S99']);
  expect(file('users.csv').leftOutCounts).toEqual({ tobedeleted: 2, missingId: 1 });
});

test('a delta names only what changed, and asks for no one else', async () => {
  const files = makeOneRoster({ seed: 2, students: 6, mode: 'delta' });
  files.set(
    'users.csv',
    'sourcedId,status,givenName,familyName,role,agentSourcedIds\nS3,active,New,Name,student,G3\n',
  );
  const { roster, file } = await taken(files);
  expect(roster.source.delta).toBe(true);
  expect(roster.people).toMatchObject([{ sourcedId: 'S3', agents: ['G3'] }]);
  expect(roster.enrolments).toHaveLength(42);
  expect(file('users.csv').notes).toContainEqual({ code: 'deltaFile' });
});

test('a whole export without people is refused: no school empties overnight', async () => {
  const files = school('1.1', { 'users.csv': (text) => text.split('\r\n').slice(0, 1).join('') });
  expect(await refused(files)).toEqual({ code: 'emptyFile', values: { file: 'users.csv' } });
});

test('a missing column that is needed is refused by its name', async () => {
  const files = school('1.1', { 'users.csv': (text) => text.replace('familyName', 'x') });
  expect(await refused(files)).toEqual({
    code: 'missingColumn',
    values: { file: 'users.csv', column: 'familyName' },
  });
});

test('a version that is not known is refused', async () => {
  const files = school('1.1', { 'manifest.csv': (text) => text.replace('version,1.1', 'version,2.0') });
  expect(await refused(files)).toEqual({ code: 'unsupportedVersion', values: { version: '2.0' } });
});

test('in 1.2 the roles file says who is who, the primary role first', async () => {
  const files = school('1.2', {
    'roles.csv': (text) =>
      `${text}x1,,,S1,secondary,parent,,,SCHOOL,\r\nx2,,,T1,secondary,student,,,SCHOOL,\r\nx3,,,S2,secondary,wizard,,,SCHOOL,\r\n`,
  });
  const { roster, file, person } = await taken(files);
  expect(roster.source.format).toBe('oneroster-1.2');
  expect([person('S1')?.role, person('T1')?.role, person('G1')?.role]).toEqual([
    'student',
    'teacher',
    'guardian',
  ]);
  expect(person('S1')?.orgs).toEqual(['SCHOOL']);
  expect(file('roles.csv').leftOutCounts).toEqual({ unknownRole: 1 });
});

test('where 1.2 comes without roles, enrolments and families tell, and the report says so', async () => {
  const { file, person } = await taken(without(school('1.2', unpromised('roles')), 'roles.csv'));
  expect([person('S1')?.role, person('T1')?.role, person('G1')?.role]).toEqual([
    'student',
    'teacher',
    'guardian',
  ]);
  expect(file('roles.csv').notes).toContainEqual({ code: 'rolesFromEnrolments' });
});

test('people without name, id or known role are left out, each with the reason', async () => {
  const lines = [
    'N1,,,true,SCHOOL,student,u,,,,,,,,,,09,',
    ',,,true,SCHOOL,student,u,,Ana,Ruiz,,,,,,,09,',
    'N3,,,true,SCHOOL,wizard,u,,Ana,Ruiz,,,,,,,09,',
    'N4,,,true,SCHOOL,,u,,Ana,Ruiz,,,,,,,09,',
    `N5,,,true,SCHOOL,student,u,,${'A'.repeat(401)},Ruiz,,,,,,,09,`,
    'N6,,,true,SCHOOL,student,u,,Ana,Ruiz, Jr,,,,,,,,09,hunter2',
    'N7,,,true,SCHOOL,student,u,,Madonna,,,,,,,,09,',
  ];
  const { file, person } = await taken(
    school('1.1', { 'users.csv': (text) => `${text}${lines.join('\r\n')}\r\n` }),
  );
  expect(file('users.csv').leftOut.map(({ reason, value }) => [reason, value])).toEqual([
    ['missingName', 'N1'],
    ['missingId', undefined],
    ['unknownRole', 'N3'],
    ['missingRole', 'N4'],
    ['tooLong', 'N5'],
    ['tooManyCells', undefined],
  ]);
  expect(person('N7')).toMatchObject({ given: 'Madonna', family: '' });
});

test('columns that OneRoster does not know are named, those it knows are passed over in silence', async () => {
  const files = school('1.1', { 'orgs.csv': (text) => text.replace('identifier', 'mascot') });
  const { file } = await taken(files);
  expect(file('orgs.csv').notes).toEqual([{ code: 'unknownColumns', values: { columns: 'mascot' } }]);
  expect(file('users.csv').notes).toEqual([{ code: 'droppedColumns', values: { columns: 'password' } }]);
});

test('a class of a course that is not there stays, without the course', async () => {
  const files = school('1.1', { 'courses.csv': (text) => text.replace('\r\nK1,', '\r\nK77,') });
  const { roster, file } = await taken(files);
  expect(roster.classes.find(({ sourcedId }) => sourcedId === 'C1')).not.toHaveProperty('course');
  expect(file('classes.csv').notes).toContainEqual({
    code: 'orphanReferences',
    values: { column: 'courseSourcedId', count: 1 },
  });
});

test('American dates are read, days that do not exist are not, and a term without days is left out', async () => {
  const files = school('1.1', {
    'enrollments.csv': (text) => text.replaceAll('2026-08-17', '8/17/2026').replace('8/17/2026', '2/30/2026'),
    'academicSessions.csv': (text) => `${text}SPRING,,,Spring,term,soon,later,,2027\r\n`,
  });
  const { roster, file } = await taken(files);
  expect(roster.enrolments[1]?.begin).toBe('2026-08-17');
  expect(roster.enrolments[0]).not.toHaveProperty('begin');
  expect(file('enrollments.csv').notes).toEqual([
    { code: 'dateStyle', values: { column: 'beginDate', style: 'M/D/Y', assumed: 0 } },
    { code: 'badDates', values: { column: 'beginDate', count: 1 } },
  ]);
  expect(file('academicSessions.csv').leftOut).toEqual([{ line: 3, reason: 'badDate', value: 'SPRING' }]);
});
