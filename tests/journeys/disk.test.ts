import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

test('full disk: the screen says so within a second, nothing is lost, and it is kept when there is room', async ({
  laptop,
}) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Set before the first write: the browser remembers for a while how much room it once saw.
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 1_500_000 });
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();

  const full = page.getByRole('alert').getByText(luz.t.status.whyNot.diskFull);
  let letters = 0;
  while (letters < 10 && !(await full.isVisible())) {
    letters += 1;
    await luz.writesOwnWords(`Letter ${letters}. ${'I just need the mornings to work. '.repeat(11_000)}`);
    await expect(page.getByText(`Letter ${letters}.`).first()).toBeVisible();
    await page.waitForTimeout(1_000);
  }
  await expect(full).toBeVisible();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: luz.t.status.saveFile }).click();
  expect((await saved).suggestedFilename()).toMatch(/^holdfast-\d{4}-\d\d-\d\d\.holdfast$/);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: luz.t.common.tryAgain }).click();
  await luz.seesKept();
  await luz.locks();
  await luz.unlocks();
  await luz.seesThePlace('students');
  await expect(page.getByText(`Letter ${letters}.`).first()).toBeVisible();
});

test('database vanished: an open school says so, a closed one never starts afresh, and a file brings it back', async ({
  laptop,
}, info) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.seesKept();
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await expect(page.getByRole('alert').getByText(luz.t.status.notKept)).toBeVisible({ timeout: 1_000 });
  await luz.addsAStudentByHand('Sam', 'Kealoha');
  await expect(page.getByText('Sam Kealoha').first()).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: luz.t.status.saveFile }).click();
  const file = info.outputPath('rescue.holdfast');
  await (await saving).saveAs(file);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Front office').first()).toBeVisible();
  await expect(page.getByRole('button', { name: luz.t.door.start })).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(file);
  await luz.unlocks();
  await luz.goesTo('students');
  await expect(page.getByText('Noor Haddad').first()).toBeVisible();
  await expect(page.getByText('Sam Kealoha').first()).toBeVisible();
  await luz.seesKept();
});
