/** A record's share of the disk shrinks, in two phases and over two sittings, and never says anything else. */
import { expect, test } from 'vitest';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { VaultDatabase } from '#lib/vault/database.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { idOf } from '../support/people.ts';
import { aSchool, unlockAgain } from '../support/school.ts';

const noor = studentRef(idOf('Noor'));
const DAY = 24 * 3_600_000;

async function kindsOnDisk(vault: string): Promise<Record<string, number>> {
  const db = new VaultDatabase(databaseName(vault));
  await db.open();
  const rows = (await db.envelopes.toArray()).filter(
    (row) => row.kind === 'update' || row.kind === 'snapshot',
  );
  db.close();
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = row.state === 'covered' ? `covered ${row.kind}` : row.kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test('two hundred lines become one snapshot, checked in the next sitting and alone after thirty days', async () => {
  const school = await aSchool();
  const said = Array.from({ length: 200 }, (_, n) => `line ${n}`);
  for (const text of said) await school.workspace.perform(addStrength, { student: noor.id, text });
  const lines = async (workspace = school.workspace) =>
    (await workspace.book(noor))
      .rows(strengthTable)
      .map((row) => row.text)
      .toSorted();

  expect(await school.workspace.compact(noor)).toBe('snapshot');
  expect(await school.workspace.compact(noor)).toBe('nothing');
  expect(await kindsOnDisk(school.vault)).toEqual({ update: 200, snapshot: 1 });
  await school.workspace.close('here');

  school.clock.now += DAY;
  const next = await unlockAgain(school);
  expect(await next.compact(noor)).toBe('acknowledged');
  expect(await kindsOnDisk(school.vault)).toEqual({ 'covered update': 200, snapshot: 1 });
  await next.perform(addStrength, { student: noor.id, text: 'after the snapshot' });
  await next.close('here');

  school.clock.now += 31 * DAY;
  const later = await unlockAgain(school);
  expect(await lines(later)).toEqual([...said, 'after the snapshot'].toSorted());
  expect(await later.compact(noor)).toBe('dropped');
  expect(await kindsOnDisk(school.vault)).toEqual({ snapshot: 1, update: 1 });
  await later.close('here');

  const last = await unlockAgain(school);
  expect(await lines(last)).toEqual([...said, 'after the snapshot'].toSorted());
  expect(await last.quarantined()).toEqual([]);
  await last.close('here');
}, 60_000);
