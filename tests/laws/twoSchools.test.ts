/** Two schools in one browser: whoever opens one learns of the other its label and nothing else. */
import { expect, test } from 'vitest';
import { schoolsHere } from '#lib/app/schoolsHere.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { addHandStudent } from '#lib/domain/student/addHandStudent.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { VaultDatabase } from '#lib/vault/database.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { everythingOnDisk } from '../support/everythingOnDisk.ts';
import { idOf } from '../support/people.ts';
import { aSchool } from '../support/school.ts';
import { finds } from '../support/thief/clothings.ts';

test('the next person at this laptop cannot list the names, the numbers or the ids of the school before', async () => {
  const a = await aSchool({ name: 'Luz Duarte', title: 'Counselor' });
  const students = ['Xochitl', 'Oluwaseun', 'Quillon'].map((given) => ({
    student: idOf(`${given} of A`),
    given,
  }));
  for (const { student, given } of students) {
    await a.workspace.perform(addHandStudent, { student, given, family: 'Abara', grade: '09' });
    await a.workspace.perform(addStrength, { student, text: `${given} sings` });
  }
  const [memberOfA] = a.workspace.members;
  a.workspace.drafts.write('refer', { seen: 'Xochitl, half a sentence' });
  await a.workspace.close('here');

  const b = await aSchool({ name: 'Rosa Delgado', title: 'Counselor' });
  const { summaries } = b.workspace;
  expect([summaries.all.students.size, summaries.all.cases.size, summaries.all.referrals.size]).toEqual([
    0, 0, 0,
  ]);
  expect(b.workspace.drafts.read('refer')).toBeUndefined();
  expect(b.workspace.members.map(({ name }) => name)).toEqual(['Rosa Delgado']);
  expect((await schoolsHere()).map((here) => Object.keys(here).toSorted())).toEqual(
    Array(2).fill(['invented', 'label', 'missing', 'name', 'newer']),
  );

  // Not with the program either: the key of B opens no row of A, and no word and no id of A lies there to be read.
  const db = new VaultDatabase(databaseName(a.vault));
  await db.open();
  const rows = await db.rows.toArray();
  db.close();
  expect(rows.length).toBeGreaterThan(3);
  for (const { name, sealed } of rows) expect(await b.rows.open(name, sealed)).toBeUndefined();
  const disk = await everythingOnDisk();
  const ids = [...students.map(({ student }) => student), memberOfA?.id ?? 'nobody'];
  for (const word of [...students.map(({ given }) => given), 'Luz Duarte', ...ids]) {
    expect(finds(disk, word), word).toBe(false);
    expect(disk.includes(Buffer.from(word, 'base64url')), `${word} as bytes`).toBe(false);
  }
  expect(disk.includes(Buffer.from(toHex(Buffer.from(ids[0] ?? '', 'base64url'))))).toBe(false);
  await b.workspace.close('here');
});
