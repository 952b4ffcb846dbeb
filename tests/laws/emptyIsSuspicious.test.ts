/** Law 9: a database that is gone or empty where one has been is told, never trusted and never filled anew. */
import { expect, test } from 'vitest';
import Dexie from 'dexie';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { decodeEmergency, encodeEmergency } from '#lib/app/emergencyFile.ts';
import { bringBack } from '#lib/app/rescue.ts';
import { schoolsHere } from '#lib/app/schoolsHere.ts';
import { unlockWithKit, unlockWithPassphrase } from '#lib/app/unlock.ts';
import { VaultDatabase } from '#lib/vault/database.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { brokenDisk } from '../support/brokenDisk.ts';
import { idOf } from '../support/people.ts';
import { aSchool, openWorkspace, PASSPHRASE, unlockAgain } from '../support/school.ts';

const noor = studentRef(idOf('Noor'));

test('a vault whose database was deleted is still on the list, and says that it is missing', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  await Dexie.delete(databaseName(school.vault));
  const here = (await schoolsHere()).find((one) => one.name === school.vault);
  expect(here).toMatchObject({ label: 'Front office', missing: true });
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now);
  expect(opened).toEqual({ ok: false, error: { why: 'fault', fault: 'missing' } });
});

test('an empty database in its place is not taken for the school', async () => {
  const school = await aSchool();
  await school.workspace.close('here');
  await Dexie.delete(databaseName(school.vault));
  const empty = new VaultDatabase(databaseName(school.vault));
  await empty.open();
  empty.close();
  const opened = await unlockWithPassphrase(school.vault, PASSPHRASE, school.clock.now);
  expect(opened).toEqual({ ok: false, error: { why: 'fault', fault: 'missing' } });
});

test('a database that vanishes under an open school is told, and what memory holds comes back by file', async () => {
  const school = await aSchool();
  const { workspace } = school;
  await workspace.perform(addStrength, { student: noor.id, text: 'kept before' });
  await Dexie.delete(databaseName(school.vault));
  const done = await workspace.perform(addStrength, { student: noor.id, text: 'after it vanished' });
  expect(done.ok && done.value.kept.ok).toBe(false);
  expect(workspace.keeping.state).toMatchObject({ state: 'notKept', why: 'missing', waiting: 1 });
  const { bytes } = await workspace.emergencyFile();
  await workspace.close('here');

  expect(await bringBack(bytes)).toEqual({ ok: true, value: school.vault });
  const again = await unlockAgain(school);
  const rows = (await again.book(noor)).rows(strengthTable).map((row) => row.text);
  expect(rows.toSorted()).toEqual(['after it vanished', 'kept before']);
  expect(again.keeping.state).toEqual({ state: 'kept' });
  await again.close('here');
});

test('a file saved on a full disk brings back what only memory had, beside what the disk kept', async () => {
  const school = await aSchool();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'kept' });
  const disk = brokenDisk('full');
  await school.workspace.perform(addStrength, { student: noor.id, text: 'not kept' });
  const { bytes } = await school.workspace.emergencyFile();
  await school.workspace.close('here');
  disk.mend();
  expect((await bringBack(bytes)).ok).toBe(true);
  const opened = await unlockWithKit(school.vault, school.kit);
  if (!opened.ok) throw new Error(opened.error.why);
  const again = await openWorkspace(opened.value, school.clock);
  const rows = (await again.book(noor)).rows(strengthTable).map((row) => row.text);
  expect(rows.toSorted()).toEqual(['kept', 'not kept']);
  await again.close('here');
});

test('a file that is not one of ours is refused and changes nothing', async () => {
  expect(await bringBack(new TextEncoder().encode('HFX1 but not really'))).toEqual({
    ok: false,
    error: 'notOurFile',
  });
  expect(await bringBack(new Uint8Array(0))).toEqual({ ok: false, error: 'notOurFile' });
});

test('a file never sets back a disk that is whole, and a file with a strange name touches nothing', async () => {
  const school = await aSchool();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'before the file' });
  const { bytes } = await school.workspace.emergencyFile();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'after the file' });
  await school.workspace.close('here');
  expect((await bringBack(bytes)).ok).toBe(true);
  const again = await unlockAgain(school);
  expect(again.summaries.all.students.get(noor.id)?.strengths).toHaveLength(2);
  expect((await again.book(noor)).rows(strengthTable)).toHaveLength(2);
  await again.close('here');

  const content = decodeEmergency(bytes);
  if (!content) throw new Error('our own file did not read');
  for (const vault of ['slots', '../slots', 'A'.repeat(24)]) {
    expect(await bringBack(encodeEmergency({ ...content, vault }))).toEqual({
      ok: false,
      error: 'notOurFile',
    });
  }
});
