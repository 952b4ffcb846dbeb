/** Law 10 on the disk itself: what a newer release has changed is read as it lies and never written by an older one. */
import { expect, test } from 'vitest';
import { schoolsHere } from '#lib/app/schoolsHere.ts';
import { unlockWithKit, unlockWithPassphrase } from '#lib/app/unlock.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { writeCbor } from '#lib/ledger/payload.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { slotStore } from '#lib/vault/slotStore.ts';
import { idOf } from '../support/people.ts';
import { aSchool, PASSPHRASE, unlockAgain } from '../support/school.ts';

const noor = studentRef(idOf('Noor'));

/** What the next release does when it first opens the disk. */
function newerReleaseOpens(vault: string, change: (db: IDBDatabase) => void): Promise<number> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(databaseName(vault), 20);
    opening.onupgradeneeded = () => change(opening.result);
    opening.onerror = () => failed(opening.error ?? new Error('did not open'));
    opening.onsuccess = () => {
      opening.result.close();
      done(opening.result.version);
    };
  });
}

const addsATable = (db: IDBDatabase) => db.createObjectStore('attachments');

const versionOf = async (vault: string) =>
  (await indexedDB.databases()).find(({ name }) => name === databaseName(vault))?.version;

test('a disk that a newer release has changed shows everything, and every form says why it cannot keep', async () => {
  const school = await aSchool();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'sings in the choir' });
  await school.workspace.close('here');
  await newerReleaseOpens(school.vault, addsATable);

  const again = await unlockAgain(school);
  expect((await again.book(noor)).rows(strengthTable).map(({ text }) => text)).toEqual([
    'sings in the choir',
  ]);
  expect(again.keeping.state).toEqual({ state: 'notKept', why: 'newer', waiting: 0 });
  expect(await again.isReadOnly(noor)).toBe(true);
  const refused = { ok: false, error: [{ code: 'newerVersion' }] };
  expect(await again.perform(addStrength, { student: noor.id, text: 'draws' })).toEqual(refused);
  expect(await again.perform(addStrength, { student: idOf('Sam'), text: 'new here' })).toEqual(refused);
  await again.close('here');
  expect(await versionOf(school.vault)).toBe(20);
});

test('a newer disk that this release cannot even read is named as that, and not touched', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  await newerReleaseOpens(school.vault, (db) => db.deleteObjectStore('feeds'));
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now);
  expect(opened).toEqual({ ok: false, error: { why: 'fault', fault: 'newer' } });
  expect(await versionOf(school.vault)).toBe(20);
});

test('an open school keeps what is half typed, gives way to the newer release, and stays readable', async () => {
  const school = await aSchool();
  const { workspace } = school;
  await workspace.perform(addStrength, { student: noor.id, text: 'sings in the choir' });
  workspace.drafts.write('strength', { text: 'half a sen' });
  expect(await newerReleaseOpens(school.vault, addsATable)).toBe(20);
  await expect
    .poll(() => workspace.keeping.state)
    .toMatchObject({ state: 'notKept', why: 'newer', waiting: 0 });
  const after = await workspace.perform(addStrength, { student: noor.id, text: 'too late' });
  expect(after).toEqual({ ok: false, error: [{ code: 'newerVersion' }] });
  await workspace.close('here');
  const again = await unlockAgain(school);
  expect(again.drafts.read('strength')).toEqual({ text: 'half a sen' });
  await again.close('here');
});

test('a lock that a newer release made is not taken for a school that is gone', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  await (await slotStore()).write(school.vault, writeCbor({ v: 2, label: 'Front office', ways: [] }));
  const here = (await schoolsHere()).find(({ name }) => name === school.vault);
  expect(here).toMatchObject({ label: 'Front office', missing: false, newer: true });
  const newer = { ok: false, error: { why: 'newerSlots' } };
  expect(await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now)).toEqual(newer);
  expect(await unlockWithKit(school.vault, school.kit)).toEqual(newer);
});
