import { describe, expect, it } from 'vitest';
import { checkImport } from '#lib/import/checkImport.ts';
import { instant } from '#lib/kernel/moments.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import {
  droppedFolder,
  makeOneRoster,
  makeStudentCsv,
  type OneRosterFiles,
} from '../../../tests/support/oneroster.ts';
import { dana } from '../../../tests/support/people.ts';
import { layersFrom, readContactLayer, readRosterLayer, type NewLayers } from './rosterHere.ts';

const SEED = 7;
const cedarBay = new Redacted(new Uint8Array(32).fill(1));

async function bring(files: File[], before: Partial<NewLayers> = {}, key = cedarBay): Promise<NewLayers> {
  const mapping = {
    studentId: 'Student ID',
    fullName: 'Name',
    grade: 'Grade',
    guardianName: 'Parent/Guardian',
  };
  const plain = files[0]?.name === 'students.csv' ? mapping : undefined;
  const checked = await checkImport(files, { mapping: plain });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return layersFrom(checked.value.roster, {
    schoolIdKey: key,
    by: dana.member,
    at: instant(Date.parse('2026-10-12T15:00:00Z')),
    mapping: plain,
    before,
  });
}

/** A whole export: six students in three classes, but S2 and S5 not in class C2. */
function whole(students = 6): OneRosterFiles {
  const files = makeOneRoster({ seed: SEED, students, classesPerStudent: 3 });
  const enrolments = (files.get('enrollments.csv') ?? '').split('\r\n');
  return files.set('enrollments.csv', enrolments.filter((row) => !/^E2-S[25],/.test(row)).join('\r\n'));
}
const tonight = () => bring(droppedFolder(whole()));

/** The night after: each file holds its header and the rows written here, whose columns are as in the whole export. */
async function nextNight(rows: Record<string, string[]>, before: NewLayers): Promise<NewLayers> {
  const delta = makeOneRoster({ seed: SEED, students: 6, classesPerStudent: 3, mode: 'delta' });
  for (const [name, text] of delta) {
    if (name === 'manifest.csv') continue;
    delta.set(name, [text.split('\r\n')[0] ?? '', ...(rows[name] ?? []), ''].join('\r\n'));
  }
  return bring(droppedFolder(delta), before);
}

const rowOf = (file: string, id: string, change: (row: string) => string = (row) => row): string => {
  const row = whole()
    .get(file)
    ?.split('\r\n')
    .find((line) => line.startsWith(`${id},`));
  if (row === undefined) throw new Error(`${file} has no ${id}`);
  return change(row);
};

const classNamed = (layers: NewLayers, id: string) => {
  const found = layers.roster.classes.find(({ sourcedId }) => sourcedId === id);
  const names = new Map(layers.roster.students.map((student) => [student.id, student.sourcedId]));
  return found && { ...found, students: found.students.map((student) => names.get(student)).sort() };
};
const callFor = (layers: NewLayers, sourcedId: string) => {
  const student = layers.roster.students.find((one) => one.sourcedId === sourcedId)?.id;
  const called = layers.contacts.links.filter((link) => link.student === student);
  return called.map(
    ({ guardian }) => layers.contacts.guardians.find((one) => one.sourcedId === guardian)?.phone,
  );
};
const enrol = (id: string, klass: string, person: string, role = 'student') =>
  `${id},active,,${klass},SCHOOL,${person},${role},,,`;

describe(`a whole export (seed ${SEED})`, () => {
  it('becomes students, their classes with teachers, and guardians in a layer of their own', async () => {
    const layers = await tonight();
    expect(layers.roster.students.map(({ sourcedId }) => sourcedId)).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
    ]);
    expect(classNamed(layers, 'C2')?.students).toEqual(['S1', 'S3', 'S4', 'S6']);
    expect(classNamed(layers, 'C2')?.teachers).toHaveLength(1);
    expect(callFor(layers, 'S1')[0]).toMatch(/^555-01/);
    expect(JSON.stringify(layers.roster)).not.toContain('555-01');
    expect(readRosterLayer(layers.roster)).toEqual(layers.roster);
    expect(readContactLayer(layers.contacts)).toEqual(layers.contacts);
  });

  it('gives a student one id on every laptop of the school, and another one in another school', async () => {
    const [here, there] = [await tonight(), await tonight()];
    const elsewhere = await bring(droppedFolder(whole()), {}, new Redacted(new Uint8Array(32).fill(2)));
    expect(there.roster.students).toEqual(here.roster.students);
    expect(elsewhere.roster.students[0]?.id).not.toBe(here.roster.students[0]?.id);
  });

  it('replaces the former one, whoever is in it no more', async () => {
    const layers = await bring(droppedFolder(whole(4)), await tonight());
    expect(layers.roster.students).toHaveLength(4);
    expect(layers.roster.left).toHaveLength(2);
    expect(callFor(layers, 'S1')).toHaveLength(1);
  });

  it('leaves out a student whom the SIS has switched off', async () => {
    const files = whole();
    files.set('users.csv', (files.get('users.csv') ?? '').replace('S2,,,true', 'S2,,,false'));
    const layers = await bring(droppedFolder(files));
    expect(layers.roster.students.map(({ sourcedId }) => sourcedId)).not.toContain('S2');
    expect(classNamed(layers, 'C2')?.teachers).toHaveLength(1);
  });

  it('keeps each school that a student belongs to', async () => {
    const files = whole();
    files.set(
      'users.csv',
      (files.get('users.csv') ?? '').replace('S2,,,true,SCHOOL', 'S2,,,true,"SCHOOL,DISTRICT"'),
    );
    const { roster } = await bring(droppedFolder(files));
    expect(roster.students.find(({ sourcedId }) => sourcedId === 'S2')?.orgs).toEqual(['SCHOOL', 'DISTRICT']);
  });
});

describe('a plain list', () => {
  it('remembers how its columns were read', async () => {
    const csv = makeStudentCsv({ seed: SEED, students: 3 });
    const { roster, contacts } = await bring([new File([csv], 'students.csv')]);
    expect(roster.columns).toMatchObject({ studentId: 'Student ID', fullName: 'Name' });
    expect([roster.students.length, contacts.guardians.length]).toEqual([3, 3]);
    expect(roster.students.map(({ localId }) => localId)).toEqual(['100001', '100002', '100003']);
  });
});

describe('a delta of the night after', () => {
  it('that names nothing changes nothing', async () => {
    const before = await tonight();
    const after = await nextNight({}, before);
    expect(after.roster.classes).toEqual(before.roster.classes);
    expect(after.roster.students).toEqual(before.roster.students);
    expect(after.contacts.links).toEqual(before.contacts.links);
    expect(after.contacts.guardians).toEqual(before.contacts.guardians);
  });

  it('seats a student in a class that its list of classes does not name', async () => {
    const after = await nextNight({ 'enrollments.csv': [enrol('E2-S2', 'C2', 'S2')] }, await tonight());
    expect(classNamed(after, 'C2')?.students).toEqual(['S1', 'S2', 'S3', 'S4', 'S6']);
  });

  it('takes one enrolment away by its id alone', async () => {
    const before = await tonight();
    const after = await nextNight({ 'enrollments.csv': ['E2-S1,tobedeleted,,,,,,,,'] }, before);
    expect(classNamed(after, 'C2')?.students).toEqual(['S3', 'S4', 'S6']);
    expect(classNamed(after, 'C3')).toEqual(classNamed(before, 'C3'));
  });

  it('leaves a student in class while a second enrolment stands', async () => {
    const twice = await nextNight({ 'enrollments.csv': [enrol('E2-again', 'C2', 'S1')] }, await tonight());
    const after = await nextNight({ 'enrollments.csv': ['E2-S1,tobedeleted,,,,,,,,'] }, twice);
    expect(classNamed(after, 'C2')?.students).toContain('S1');
  });

  it('moves an enrolment to another class', async () => {
    const after = await nextNight({ 'enrollments.csv': [enrol('E2-S1', 'C1', 'S1')] }, await tonight());
    expect(classNamed(after, 'C1')?.students).toContain('S1');
    expect(classNamed(after, 'C2')?.students).not.toContain('S1');
  });

  it('hands a class to another teacher', async () => {
    const before = await tonight();
    const [teacher = ''] = classNamed(before, 'C2')?.teachers ?? [];
    const rows = [`E2-${teacher},tobedeleted,,,,,,,,`, enrol('E2-new', 'C2', 'T1', 'teacher')];
    const after = await nextNight({ 'enrollments.csv': rows }, before);
    expect(classNamed(after, 'C2')?.teachers).toEqual(['T1']);
  });

  it('renames a class and leaves everyone in it', async () => {
    const before = await tonight();
    const renamed = rowOf('classes.csv', 'C2', (row) => row.replace(/[A-Z][a-z]+ 2/, 'Statistics'));
    const after = await nextNight({ 'classes.csv': [renamed] }, before);
    expect(classNamed(after, 'C2')).toEqual({ ...classNamed(before, 'C2'), title: 'Statistics' });
  });

  it('lets a student go, from classes and from the list of whom to call', async () => {
    for (const gone of [
      'S1,tobedeleted,,,,,,,,,,,,,,,',
      rowOf('users.csv', 'S1', (row) => row.replace('true', 'false')),
    ]) {
      const after = await nextNight({ 'users.csv': [gone] }, await tonight());
      expect(after.roster.students.map(({ sourcedId }) => sourcedId)).toEqual(['S2', 'S3', 'S4', 'S5', 'S6']);
      expect(classNamed(after, 'C2')).toMatchObject({ students: ['S3', 'S4', 'S6'] });
      expect(classNamed(after, 'C2')?.teachers).toHaveLength(1);
      expect(after.contacts.guardians.map(({ sourcedId }) => sourcedId)).not.toContain('G1');
    }
  });

  it('brings a new phone number of a guardian whose student it does not name', async () => {
    const number = rowOf('users.csv', 'G1', (row) => row.replace(/555-01\d\d/, '555-0199'));
    const after = await nextNight({ 'users.csv': [number] }, await tonight());
    expect(callFor(after, 'S1')).toEqual(['555-0199']);
  });

  it('keeps a guardian whom it does not repeat, and drops one whom the student no longer has', async () => {
    const before = await tonight();
    const same = await nextNight({ 'users.csv': [rowOf('users.csv', 'S1')] }, before);
    expect(callFor(same, 'S1')).toEqual(callFor(before, 'S1'));
    const taken = rowOf('users.csv', 'S1', (row) => row.replace(',G1,', ',,'));
    const after = await nextNight({ 'users.csv': [taken] }, before);
    expect(callFor(after, 'S1')).toEqual([]);
    expect(callFor(after, 'S2')).toEqual(callFor(before, 'S2'));
  });

  it('with nothing to build on is all there is', async () => {
    const files = makeOneRoster({ seed: SEED, students: 2, mode: 'delta' });
    expect((await bring(droppedFolder(files))).roster.students).toHaveLength(2);
  });
});
