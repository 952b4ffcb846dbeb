/** Law 3: what fails its checks is quarantined and listed, never applied, never thrown; the rest opens as it was. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { VaultDatabase, type EnvelopeRow } from '#lib/vault/database.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import type { Workspace } from '#lib/app/workspace.ts';
import { idOf } from '../support/people.ts';
import { aSchool, unlockAgain, type SchoolOnALaptop } from '../support/school.ts';

const noor = studentRef(idOf('Noor'));
const open: Workspace[] = [];
afterEach(async () => {
  for (const workspace of open.splice(0)) await workspace.close('here');
});

async function onDisk<T>(vault: string, act: (db: VaultDatabase) => Promise<T>): Promise<T> {
  const db = new VaultDatabase(databaseName(vault));
  await db.open();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

/** Three strengths in three envelopes, each of another sitting, locked. */
async function threeStrengths(): Promise<SchoolOnALaptop> {
  const school = await aSchool();
  let workspace = school.workspace;
  for (const text of ['first', 'second', 'third']) {
    await workspace.perform(addStrength, { student: noor.id, text });
    await workspace.close('here');
    workspace = await unlockAgain(school);
  }
  await workspace.close('here');
  return school;
}

const updatesOf = async (vault: string): Promise<EnvelopeRow[]> => {
  const rows = await onDisk(vault, (db) => db.envelopes.toArray());
  return rows.filter((row) => row.kind === 'update').sort((a, b) => a.seq - b.seq);
};

async function strengthsIn(school: SchoolOnALaptop) {
  const workspace = await unlockAgain(school);
  open.push(workspace);
  const rows = (await workspace.book(noor)).rows(strengthTable).map((row) => row.text);
  return { rows: rows.toSorted(), quarantined: (await workspace.quarantined()).map(({ why }) => why) };
}

test('one envelope with a changed bit is listed, and the other two are read', async () => {
  const school = await threeStrengths();
  const [, second] = await updatesOf(school.vault);
  if (!second) throw new Error('no second envelope');
  const bytes = second.bytes.slice();
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await onDisk(school.vault, (db) => db.envelopes.put({ ...second, bytes }));
  const found = await strengthsIn(school);
  expect(found.rows).toEqual(['first', 'third']);
  expect(found.quarantined).toContain('badSignature');
});

test('what was written after it in one sitting waits for it, is said to wait, and is there when it is healed', async () => {
  const school = await aSchool();
  for (const text of ['first', 'second', 'third']) {
    await school.workspace.perform(addStrength, { student: noor.id, text });
  }
  await school.workspace.close('here');
  const [, second] = await updatesOf(school.vault);
  if (!second) throw new Error('no second envelope');
  await onDisk(school.vault, (db) => db.envelopes.delete(second.id));
  expect(await strengthsIn(school)).toEqual({ rows: ['first'], quarantined: ['gap', 'waiting'] });
  await open.pop()?.close('here');
  await onDisk(school.vault, (db) => db.envelopes.put(second));
  expect(await strengthsIn(school)).toEqual({ rows: ['first', 'second', 'third'], quarantined: [] });
});

test('an envelope of another school is not opened here', async () => {
  const here = await threeStrengths();
  const [foreign] = await updatesOf((await threeStrengths()).vault);
  const [mine] = await updatesOf(here.vault);
  if (!foreign || !mine) throw new Error('no envelope');
  await onDisk(here.vault, (db) => db.envelopes.put({ ...foreign, tag: mine.tag }));
  expect(await strengthsIn(here)).toEqual({
    rows: ['first', 'second', 'third'],
    quarantined: ['otherSchool'],
  });
});

test('an envelope moved to another record stays unread there', async () => {
  const school = await aSchool();
  const sam = studentRef(idOf('Sam'));
  await school.workspace.perform(addStrength, { student: noor.id, text: 'first' });
  await school.workspace.perform(addStrength, { student: sam.id, text: 'of Sam' });
  await school.workspace.close('here');
  const [one, other] = await updatesOf(school.vault);
  if (!one || !other) throw new Error('no envelopes');
  await onDisk(school.vault, (db) => db.envelopes.put({ ...other, tag: one.tag }));
  await onDisk(school.vault, (db) => db.envelopes.put({ ...one, tag: other.tag }));
  const found = await strengthsIn(school);
  expect(found.rows).toEqual([]);
  expect(found.quarantined).toContain('otherRecord');
});

test('whatever the damage to an envelope, unlocking and reading never throw', async () => {
  const school = await threeStrengths();
  const [first] = await updatesOf(school.vault);
  if (!first) throw new Error('no envelope');
  const seed = Number(process.env.SEED ?? Date.now() % 1e6);
  console.log(`seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 600 }),
        fc.nat(first.bytes.length - 1).map((cut) => first.bytes.slice(0, cut)),
        fc.tuple(fc.nat(first.bytes.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
          const bytes = first.bytes.slice();
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          return bytes;
        }),
      ),
      async (bytes) => {
        await onDisk(school.vault, (db) => db.envelopes.put({ ...first, bytes: new Uint8Array(bytes) }));
        const { rows } = await strengthsIn(school);
        expect(rows).toEqual(['second', 'third']);
        await open.pop()?.close('here');
      },
    ),
    { seed, numRuns: process.env.FULL ? 200 : 12 },
  );
}, 300_000);
