/** Law 10: what a newer version wrote is kept and passed on; newer major data is read-only here. */
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { sealEnvelope } from '#lib/crypto/envelope.ts';
import { deviceFromSecret } from '#lib/crypto/device.ts';
import { rowSealerFromKey } from '#lib/crypto/rowSealer.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { strengthTable } from '#lib/domain/student/student.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { fromHex, toHex } from '#lib/kernel/bytes.ts';
import { writeCbor } from '#lib/ledger/payload.ts';
import { Book } from '#lib/ledger/book.ts';
import { decodeSecrets } from '#lib/ledger/secretsRow.ts';
import { SECRETS_ROW } from '#lib/vault/vault.ts';
import { idOf } from '../support/people.ts';
import { aSchool, openInAnotherTab, unlockAgain, type SchoolOnALaptop } from '../support/school.ts';

const noor = studentRef(idOf('Noor'));

/** What this laptop would write if it ran a later version. */
async function writeAsNewer(school: SchoolOnALaptop, payload: unknown): Promise<void> {
  const open = await openInAnotherTab(school.vault);
  const key = school.workspace.keysOf(noor).at(-1);
  if (!open || !key) throw new Error('not open');
  const row = await open.vault.row(SECRETS_ROW);
  const opened = row && (await rowSealerFromKey(open.rows.key).open(row.name, row.sealed));
  if (!opened) throw new Error('no secrets');
  const secrets = decodeSecrets(opened);
  const stored = await open.vault.envelopesOf(toHex(key.tag));
  const last = stored.reduce((a, b) => (a.seq > b.seq ? a : b));
  const sealed = await sealEnvelope(
    {
      kind: 'update',
      flags: 0,
      school: secrets.school,
      tag: key.tag,
      epoch: key.epoch,
      feed: fromHex(last.feed),
      seq: last.seq + 1,
      prev: fromHex(last.id),
      membershipHead: new Uint8Array(32),
      time: { instant: school.clock.now, counter: 0 },
    },
    new Uint8Array(0),
    writeCbor(payload),
    key.key,
    await deviceFromSecret(secrets.device),
  );
  await open.vault.keep({
    envelopes: [{ ...last, id: toHex(sealed.id), bytes: sealed.bytes, seq: last.seq + 1, kind: 'update' }],
    feeds: [{ feed: last.feed, seq: last.seq + 1, prev: sealed.id }],
  });
  open.vault.close();
}

test('a record that a newer major version wrote in is shown and refuses to be changed; its envelope stays', async () => {
  const school = await aSchool();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'written today' });
  await writeAsNewer(school, { v: 2, something: 'that this version does not know' });
  await school.workspace.close('here');
  const again = await unlockAgain(school);
  expect((await again.book(noor)).rows(strengthTable).map((row) => row.text)).toEqual(['written today']);
  const done = await again.perform(addStrength, { student: noor.id, text: 'would mix versions' });
  expect(done).toEqual({ ok: false, error: [{ code: 'newerVersion' }] });
  expect(await again.quarantined()).toEqual([]);
  await again.close('here');
});

test('an envelope sealed in a way that only a newer version knows is no damage: its record is read-only', async () => {
  const school = await aSchool();
  await school.workspace.perform(addStrength, { student: noor.id, text: 'written today' });
  const [key, open] = [school.workspace.keysOf(noor).at(-1), await openInAnotherTab(school.vault)];
  if (!key || !open) throw new Error('not open');
  const [last] = (await open.vault.envelopesOf(toHex(key.tag))).slice(-1);
  if (!last) throw new Error('nothing was kept');
  const bytes = last.bytes.slice();
  bytes[4] = 2;
  await open.vault.keep({ envelopes: [{ ...last, id: 'of a newer suite', bytes, seq: last.seq + 1 }] });
  open.vault.close();
  await school.workspace.close('here');
  const again = await unlockAgain(school);
  expect((await again.book(noor)).rows(strengthTable).map((row) => row.text)).toEqual(['written today']);
  expect(await again.isReadOnly(noor)).toBe(true);
  expect(await again.quarantined()).toEqual([]);
  await again.close('here');
});

test('fields and tables that a newer version added outlive a change made here', () => {
  const newer = new Y.Doc();
  const row = new Y.Map<unknown>();
  newer.getMap('strengths').set(idOf('row'), row);
  for (const [key, value] of Object.entries({ text: 'reads ahead', at: 1, by: idOf('Luz'), colour: 'sun' })) {
    row.set(key, value);
  }
  newer.getMap('constellations').set('a', 1);
  const here = new Book(noor);
  here.apply([Y.encodeStateAsUpdate(newer)]);
  const table = strengthTable as unknown as Parameters<Book['raw']>[0];
  here.write([{ how: 'patch', record: noor, table, id: idOf('row'), fields: { text: 'reads far ahead' } }]);
  const back = new Y.Doc();
  Y.applyUpdate(back, here.snapshot());
  expect(back.getMap('strengths').toJSON()[idOf('row')]).toMatchObject({
    text: 'reads far ahead',
    colour: 'sun',
  });
  expect(back.getMap('constellations').toJSON()).toEqual({ a: 1 });
});

test('a row that does not fit is kept and listed, and the rows beside it are shown', () => {
  const other = new Y.Doc();
  const good = new Y.Map<unknown>(Object.entries({ text: 'sings', at: 1, by: idOf('Luz') }));
  other.getMap('strengths').set(idOf('good'), good);
  other.getMap('strengths').set(idOf('bad'), new Y.Map(Object.entries({ text: 7 })));
  other.getMap('strengths').set(idOf('not a row'), 5);
  const here = new Book(noor);
  here.apply([Y.encodeStateAsUpdate(other)]);
  expect(here.rows(strengthTable).map((row) => row.text)).toEqual(['sings']);
  const table = strengthTable as unknown as Parameters<Book['raw']>[0];
  expect(here.damaged([table]).map(({ row }) => row)).toEqual([idOf('bad'), idOf('not a row')]);
});
