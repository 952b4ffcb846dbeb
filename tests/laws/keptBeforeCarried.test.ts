/** Law 1: no "kept" before the disk has it, nothing told to other tabs before, and nothing lost when the disk refuses. */
import { afterEach, expect, test, vi } from 'vitest';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { brokenDisk, type BrokenDisk } from '../support/brokenDisk.ts';
import { aSchool, unlockAgain, type SchoolOnALaptop } from '../support/school.ts';
import { finds } from '../support/thief/clothings.ts';
import { idOf } from '../support/people.ts';

const noor = idOf('Noor');
const say = (text: string) => ({ student: noor, text });
const strengths = async (school: SchoolOnALaptop) =>
  (await school.workspace.book(studentRef(noor))).rows(strengthTable).map((row) => row.text);

let disk: BrokenDisk | undefined;
afterEach(() => disk?.mend());

test('what was decided is there after locking and unlocking', async () => {
  const school = await aSchool();
  const done = await school.workspace.perform(addStrength, say('asks good questions'));
  expect(done.ok && done.value.kept.ok).toBe(true);
  await school.workspace.close('here');
  const again = { ...school, workspace: await unlockAgain(school) };
  expect(await strengths(again)).toEqual(['asks good questions']);
  await again.workspace.close('here');
});

test.each([
  ['full', 'diskFull'],
  ['aborted', 'aborted'],
] as const)(
  'on a disk that is %s the screen says not kept, and memory still has it',
  async (trouble, fault) => {
    const school = await aSchool();
    const told = vi.fn();
    const otherTab = new BroadcastChannel(`holdfast-${school.vault}`);
    otherTab.onmessage = told;
    disk = brokenDisk(trouble);
    const done = await school.workspace.perform(addStrength, say('draws every day'));
    expect(done.ok && done.value.kept).toEqual({ ok: false, error: fault });
    expect(school.workspace.keeping.state).toEqual({ state: 'notKept', why: fault, waiting: 1 });
    expect(await strengths(school)).toEqual(['draws every day']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).not.toHaveBeenCalled();
    otherTab.close();
    disk.mend();
    await school.workspace.close('here');
  },
);

test('when there is room again, everything that waited is kept, in one go and in order', async () => {
  const school = await aSchool();
  disk = brokenDisk('full');
  await school.workspace.perform(addStrength, say('kind to newcomers'));
  await school.workspace.perform(addStrength, say('keeps a weekend job'));
  disk.mend();
  expect(await school.workspace.keeping.again()).toEqual({ ok: true, value: 'kept' });
  expect(school.workspace.keeping.state).toEqual({ state: 'kept' });
  await school.workspace.close('here');
  const again = { ...school, workspace: await unlockAgain(school) };
  expect((await strengths(again)).toSorted()).toEqual(['keeps a weekend job', 'kind to newcomers']);
  await again.workspace.close('here');
});

test('whichever write of a decision the disk refuses, all of it is kept later and none of it twice', async () => {
  const school = await aSchool();
  const said: string[] = [];
  for (let write = 1; ; write += 1) {
    disk = brokenDisk('full', write);
    const done = await school.workspace.perform(addStrength, say(`strength ${write}`));
    said.push(`strength ${write}`);
    disk.mend();
    expect((await school.workspace.keeping.again()).ok).toBe(true);
    if (done.ok && done.value.kept.ok) break;
  }
  expect(said.length).toBeGreaterThan(2);
  await school.workspace.close('here');
  const again = { ...school, workspace: await unlockAgain(school) };
  expect((await strengths(again)).toSorted()).toEqual(said.toSorted());
  expect(await again.workspace.quarantined()).toEqual([]);
  await again.workspace.close('here');
});

test('a lock on a full disk drops the keys and loses nothing: what was not kept waits sealed for the next opening', async () => {
  const school = await aSchool();
  disk = brokenDisk('full');
  await school.workspace.perform(addStrength, say('sings in the choir'));
  school.workspace.drafts.write('refer', { seen: 'half a sentence' });
  const left = await school.workspace.close('here');
  expect(left.map(({ name }) => name.split('/')[0])).toEqual(['rescue', 'drafts']);
  expect(finds(Buffer.concat(left.map(({ sealed }) => sealed)), 'sings in the choir')).toBe(false);
  disk.mend();
  const again = { ...school, workspace: await unlockAgain(school, left) };
  expect(await strengths(again)).toEqual(['sings in the choir']);
  expect(again.workspace.drafts.read('refer')).toEqual({ seen: 'half a sentence' });
  expect(again.workspace.keeping.state).toEqual({ state: 'kept' });
  expect(await again.workspace.close('here')).toEqual([]);
});

test('decisions that overtake each other on their way to the disk are all there after locking and unlocking', async () => {
  const school = await aSchool();
  const said: string[] = [];
  for (const pause of [0, 1, 2, 3, 5, 8]) {
    const both = [school.workspace.perform(addStrength, say(`first ${pause}`))];
    await new Promise((resolve) => setTimeout(resolve, pause));
    both.push(school.workspace.perform(addStrength, say(`second ${pause}`)));
    said.push(`first ${pause}`, `second ${pause}`);
    expect((await Promise.all(both)).every((done) => done.ok && done.value.kept.ok)).toBe(true);
    expect(school.workspace.keeping.state).toEqual({ state: 'kept' });
  }
  await school.workspace.close('here');
  const again = { ...school, workspace: await unlockAgain(school) };
  expect((await strengths(again)).toSorted()).toEqual(said.toSorted());
  await again.workspace.close('here');
});

test('many records may be open: a decision in the oldest of them is kept like any other', async () => {
  const school = await aSchool();
  const { workspace } = school;
  await workspace.perform(addStrength, say('sings'));
  for (let n = 0; n < 80; n += 1) await workspace.book(studentRef(idOf(`student ${n}`)));
  await workspace.perform(addStrength, say('and draws'));
  await workspace.close('here');
  const again = { ...school, workspace: await unlockAgain(school) };
  expect((await strengths(again)).toSorted()).toEqual(['and draws', 'sings']);
  await again.workspace.close('here');
});

test('a disk that breaks in an unknown way is told too, and asked again', async () => {
  const school = await aSchool();
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('the backing store is broken', 'UnknownError');
  };
  const done = await school.workspace.perform(addStrength, say('patient'));
  IDBObjectStore.prototype.put = put;
  expect(done.ok && done.value.kept).toEqual({ ok: false, error: 'unknown' });
  expect(school.workspace.keeping.state).toMatchObject({ state: 'notKept', why: 'unknown' });
  expect(await school.workspace.keeping.again()).toEqual({ ok: true, value: 'kept' });
  await school.workspace.close('here');
});
