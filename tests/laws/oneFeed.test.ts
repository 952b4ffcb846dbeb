/** Law 7, and two tabs: a fresh client id for each opening, and a feed that never forks by our own doing. */
import { expect, test, vi } from 'vitest';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { readEnvelope } from '#lib/crypto/envelope.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import { VaultDatabase } from '#lib/vault/database.ts';
import { databaseName } from '#lib/vault/databaseName.ts';
import { Vault } from '#lib/vault/vault.ts';
import { idOf } from '../support/people.ts';
import { aSchool, openInAnotherTab, openWorkspace, unlockAgain } from '../support/school.ts';
import * as Y from 'yjs';
import { openEnvelope } from '#lib/crypto/envelope.ts';

const noor = studentRef(idOf('Noor'));

async function envelopesOnDisk(vault: string) {
  const db = new VaultDatabase(databaseName(vault));
  await db.open();
  const rows = await db.envelopes.toArray();
  db.close();
  return rows;
}

test('two tabs write at once: each sees what the other wrote, and no place in a feed is taken twice', async () => {
  const school = await aSchool();
  const open = await openInAnotherTab(school.vault);
  if (!open) throw new Error('the open tab did not answer');
  const second = await openWorkspace(open, school.clock);
  const first = school.workspace;
  const [here, there] = [await first.book(noor), await second.book(noor)];

  const both = [first, second].flatMap((tab, which) =>
    [1, 2, 3, 4, 5].map((n) =>
      tab.perform(addStrength, { student: noor.id, text: `tab ${which} line ${n}` }),
    ),
  );
  expect((await Promise.all(both)).every((done) => done.ok && done.value.kept.ok)).toBe(true);
  await vi.waitFor(
    () => {
      expect(here.rows(strengthTable)).toHaveLength(10);
      expect(there.rows(strengthTable)).toHaveLength(10);
    },
    { timeout: 5_000 },
  );
  expect(there.rows(strengthTable).map((row) => row.text)).toEqual(
    expect.arrayContaining(here.rows(strengthTable).map((row) => row.text)),
  );
  expect(first.summaries.all.students.get(noor.id)?.strengths).toHaveLength(10);
  const places = (await envelopesOnDisk(school.vault)).map((row) => `${row.feed} ${row.seq}`);
  expect(new Set(places).size).toBe(places.length);
  await first.close('here');
  await second.close('elsewhere');
});

test('each envelope names the one before it, from the first to the last', async () => {
  const school = await aSchool();
  for (const text of ['one', 'two', 'three']) {
    await school.workspace.perform(addStrength, { student: noor.id, text });
  }
  await school.workspace.close('here');
  const feeds = new Map<string, { seq: number; prev: string; id: string }[]>();
  for (const row of await envelopesOnDisk(school.vault)) {
    const envelope = await readEnvelope(row.bytes);
    if (!envelope.ok) throw new Error('unreadable');
    const links = feeds.get(row.feed) ?? [];
    feeds.set(row.feed, links);
    links.push({ seq: row.seq, prev: toHex(envelope.value.header.prev), id: row.id });
  }
  expect(feeds.size).toBeGreaterThan(1);
  for (const links of feeds.values()) {
    links.sort((a, b) => a.seq - b.seq);
    links.forEach((link, index) => {
      expect(link.seq).toBe(index + 1);
      expect(link.prev).toBe(links[index - 1]?.id ?? '0'.repeat(64));
    });
  }
});

test('a book opened again writes under another Yjs client id', async () => {
  const school = await aSchool();
  let workspace = school.workspace;
  for (const text of ['before', 'after']) {
    await workspace.perform(addStrength, { student: noor.id, text });
    await workspace.close('here');
    workspace = await unlockAgain(school);
  }
  const { updates } = await openedUpdates(school.vault, workspace);
  const clients = updates.flatMap((update) => [
    ...new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client)),
  ]);
  expect(clients).toHaveLength(2);
  expect(new Set(clients).size).toBe(2);
  await workspace.close('here');
});

/** The Yjs updates inside the student's envelopes, opened with the key that the workspace exports for its own file. */
async function openedUpdates(vaultName: string, workspace: Awaited<ReturnType<typeof unlockAgain>>) {
  const key = workspace.keysOf(noor).at(-1);
  if (!key) throw new Error('no key');
  const vault = await Vault.open(vaultName);
  if (!vault.ok) throw new Error(vault.error);
  const updates: Uint8Array[] = [];
  const { decodePayload } = await import('#lib/ledger/payload.ts');
  for (const row of await vault.value.envelopesOf(toHex(key.tag))) {
    const envelope = await readEnvelope(row.bytes);
    if (!envelope.ok || row.kind !== 'update') continue;
    const opened = await openEnvelope(envelope.value, key.key);
    const body = opened.ok ? decodePayload(opened.value)?.body : undefined;
    if (body) updates.push(body);
  }
  vault.value.close();
  return { updates };
}
