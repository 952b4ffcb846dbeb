import { strToU8, zipSync } from 'fflate';
import { makeOneRoster, makeStudentCsv, zipOneRoster } from '../support/oneroster.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './support/laptop.ts';

const zip = (buffer: Uint8Array) => ({
  name: 'roster.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(buffer),
});

/** Everything that lies in the vault, as one number and a fingerprint: what a refused import must not change. */
const onDisk = (page: Page) =>
  page.evaluate(async () => {
    const [vault] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('holdfast-'));
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(vault?.name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('did not open'));
    });
    const rows = await Promise.all(
      ['envelopes', 'feeds'].map(
        (store) =>
          new Promise<unknown[]>((resolve) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result as unknown[]);
          }),
      ),
    );
    db.close();
    return JSON.stringify(
      rows.flat().map((row) => ({ ...(row as object), bytes: String((row as { bytes?: unknown }).bytes) })),
    );
  });

test('half an import, cancelled: nothing is written, and the next one starts afresh', async ({ atWork }) => {
  const dana = await atWork('dana');
  const { page } = dana;
  const before = await onDisk(page);
  await dana.choosesFilesToImport([zip(zipOneRoster(makeOneRoster({ seed: 3, students: 6_000 })))]);
  await page.getByRole('button', { name: dana.t.common.stop }).click();
  await expect(page.getByText(dana.t.importing.refusals.cancelled({}))).toBeVisible();
  expect(await onDisk(page)).toBe(before);

  await dana.goesTo('students');
  await dana.choosesFilesToImport([zip(zipOneRoster(makeOneRoster({ seed: 3, students: 60 })))]);
  await expect(page.getByRole('heading', { name: dana.t.importing.diffTitle })).toBeVisible();
  expect(await onDisk(page)).toBe(before);
  await page.getByRole('button', { name: dana.t.importing.discard }).click();
  expect(await onDisk(page)).toBe(before);
});

test('the next night three students leave and three arrive, a person says yes, and it can be taken back', async ({
  atWork,
}) => {
  const dana = await atWork('dana');
  const { page } = dana;
  await dana.choosesFilesToImport([zip(zipOneRoster(makeOneRoster({ seed: 3, students: 60 })))]);
  await dana.appliesTheImport();
  await dana.goesTo('settings');
  await page
    .getByRole('main')
    .getByRole('link', { name: dana.t.students.bringRoster })
    .or(page.locator('main a[href$="/settings/import"]'))
    .first()
    .click();
  await page
    .locator('input[type=file]')
    .setInputFiles([zip(zipOneRoster(makeOneRoster({ seed: 3, students: 60, first: 4 })))]);
  await expect(page.getByText(dana.t.importing.arrive(3))).toBeVisible();
  await expect(page.getByText(dana.t.importing.leave(3))).toBeVisible();
  await dana.appliesTheImport();
  await page.getByRole('button', { name: dana.t.importing.goBack }).click();
  await expect(page.getByText(dana.t.importing.wentBack)).toBeVisible();
});

test('a file that is a trick or a bomb is refused in a sentence, and a plain list is read by its columns', async ({
  atWork,
}) => {
  const dana = await atWork('dana');
  const { page } = dana;
  const before = await onDisk(page);
  const tricks = [
    [
      zip(
        zipSync({
          'users.csv': strToU8(
            'sourcedId,enabledUser,role,username,givenName,familyName\n1,true,student,a,Ana,Abara\n',
          ),
        }),
      ),
      dana.t.importing.refusals.noManifest({}),
    ],
    [
      zip(zipSync({ '../manifest.csv': strToU8('propertyName,value\n') })),
      dana.t.importing.refusals.pathTrick({}),
    ],
    [zip(zipSync({ 'manifest.csv': new Uint8Array(210 * 1_048_576) }, { level: 9 })), /larger than 200 MB/],
    [zip(strToU8('not a zip at all')), /roster\.zip/],
  ] as const;
  for (const [file, sentence] of tricks) {
    await dana.choosesFilesToImport([file]);
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 20_000 });
    await dana.goesTo('today');
  }
  expect(await onDisk(page)).toBe(before);

  const csv = makeStudentCsv({ seed: 5, students: 40 });
  await dana.choosesFilesToImport([{ name: 'students.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }]);
  await expect(page.getByRole('heading', { name: dana.t.importing.mapTitle })).toBeVisible();
  await page.getByRole('button', { name: dana.t.importing.goOn }).click();
  await dana.appliesTheImport();
  await dana.goesTo('students');
  await expect(page.getByText(dana.t.students.count(40))).toBeVisible();
});
