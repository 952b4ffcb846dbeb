/** Looking around: in with one tap, marked on every screen, out without a trace. */
import type { Page } from '@playwright/test';
import { INVENTED_VAULT } from '#lib/app/inventedVault.ts';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';
import { looksAround } from './support/looksAround.ts';

/** Every name under which this browser keeps something. */
const keptHere = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle('slots', { create: true });
    const files: string[] = [];
    for await (const name of folder.keys()) files.push(name);
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
      files: files.sort(),
      marks: Object.entries({ ...localStorage }).map(([key, value]) => `${key} ${value}`),
      passing: Object.keys(sessionStorage),
      cached: cached.flat().sort(),
    };
  });

test('invented school in and out without a trace', async ({ laptop }) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  const { t } = luz;
  await luz.opensTheApp();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await test.step('one tap, and Today is alive', async () => {
    await looksAround(luz);
    await luz.seesKept();
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });

  await test.step('marked on every screen, in the title and on paper', async () => {
    for (const place of ['students', 'referrals', 'cases', 'staffRoom', 'settings', 'today'] as const) {
      await luz.goesTo(place);
      await expect(page.getByText(t.invented.strip)).toBeVisible();
      await expect(page.getByRole('banner').getByText(t.common.invented)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(t.common.invented));
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(t.invented.strip)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('nobody real is let in', async () => {
    await expect(page.getByRole('button', { name: t.settings.passphrase.change })).toHaveCount(0);
    await luz.goesTo('students');
    await page.getByRole('button', { name: t.students.add }).first().click();
    await expect(page.getByRole('dialog').getByText(t.invented.nobodyReal)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: t.common.cancel }).click();
    await page.getByRole('link', { name: t.students.bringRoster }).first().click();
    await expect(page.getByText(t.invented.noRoster)).toBeVisible();
    await expect(page.locator('input[type=file]')).toHaveCount(0);
  });

  await test.step('a school of their own beside it', async () => {
    await page.getByRole('button', { name: t.common.lock }).first().click();
    await expect(page.getByRole('heading', { name: t.invented.name })).toBeVisible();
    await luz.startsASchool();
    await luz.addsAStudentByHand('Noor', 'Haddad');
    await expect(page.getByText(t.invented.strip)).toHaveCount(0);
    await expect(page).toHaveTitle(t.common.product);
    await page.getByRole('button', { name: t.common.lock }).first().click();
  });

  await test.step('opened again without a word, with another window on it, and removed', async () => {
    await page.getByRole('button', { name: t.invented.name }).click();
    await page.getByRole('button', { name: t.invented.again }).click();
    await luz.seesThePlace('today');
    const other = await page.context().newPage();
    await other.goto('./');
    await expect(other.getByText(t.invented.strip)).toBeVisible();
    await luz.goesTo('settings');
    await page.getByRole('button', { name: t.invented.remove }).click();
    await page.getByRole('button', { name: t.invented.removeYes }).click();
    await expect(page.getByRole('heading', { name: t.door.unlock.title('Front office') })).toBeVisible();
    await expect(other.getByText(t.invented.strip)).toHaveCount(0);
    await other.close();
  });

  await test.step('nothing of it is left, and the school beside it is whole', async () => {
    const kept = await keptHere(page);
    expect(JSON.stringify(kept)).not.toContain(INVENTED_VAULT);
    const schools = kept.databases.filter((name) => /^holdfast-[0-9a-f]{24}$/.test(name));
    expect(schools).toHaveLength(1);
    expect(kept.files).toHaveLength(1);
    // The file it was made from belongs to the app, like its icons: it is there for everyone, before and after.
    expect(kept.cached.filter((url) => url.includes('invented')).map((url) => new URL(url).pathname)).toEqual(
      ['/invented-school.json'],
    );
    await luz.unlocks();
    await luz.goesTo('students');
    await expect(page.getByText('Noor Haddad').first()).toBeVisible();
  });
});
