import type { Page } from '@playwright/test';
import { Counselor, words } from './support/counselor.ts';
import { isControlled, expect, looksForARelease, releaseIn, test } from './support/deploying.ts';

const useIt = (page: Page, t = words.en) => page.getByRole('button', { name: t.updates.use });

/** Half a strength on a student's page, typed and not sent. */
async function typesHalfAStrength(person: Counselor, text: string): Promise<void> {
  const { page, t } = person;
  await page.getByRole('button', { name: t.students.addStrength, exact: true }).first().click();
  await page.getByLabel(t.students.strength).first().fill(text);
}

/** All files of a release are fetched first: seconds, on a busy machine. */
const fetching = { timeout: 20_000 };

const stillTyped = (person: Counselor) => person.page.getByLabel(person.t.students.strength).first();

test('update during a draft: it waits for a person, both tabs keep their half sentences, and it works offline at once', async ({
  laptop,
  host,
  release,
}) => {
  const page = await laptop('luz');
  const luz = new Counselor(page);
  await luz.opensTheApp();
  await luz.startsASchool();
  await isControlled(page);
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('students');
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await typesHalfAStrength(luz, 'Half a sentence about the choir');
  const second = new Counselor(await page.context().newPage());
  await second.page.goto('./staff-room/reflect');
  await second.seesThePlace('staffRoom');
  await second.page.getByRole('main').getByRole('textbox').first().fill('Half a thought of my own');

  host.deploys(release('b'));
  await looksForARelease(page);
  await expect(page.getByRole('status').filter({ hasText: luz.t.updates.waiting })).toBeVisible(fetching);
  await expect(second.page.getByText(luz.t.updates.waiting)).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(await releaseIn(page)).toBe('');
  await expect(stillTyped(luz)).toHaveValue('Half a sentence about the choir');

  // The last word is typed a moment before somebody agrees in the other tab, by keyboard.
  await stillTyped(luz).fill('Half a sentence about the choir, and one word');
  await useIt(second.page).focus();
  await second.page.keyboard.press('Enter');
  await expect.poll(() => releaseIn(page).catch(() => '')).toBe('b');
  await expect.poll(() => releaseIn(second.page).catch(() => '')).toBe('b');
  await page.context().setOffline(true);
  await luz.unlocks();
  await expect(stillTyped(luz)).toHaveValue('Half a sentence about the choir, and one word');
  await second.page.reload();
  await expect(second.page.getByRole('main').getByRole('textbox').first()).toHaveValue(
    'Half a thought of my own',
  );
  await luz.goesTo('referrals');
  await page.context().setOffline(false);
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-US' });

  test('a newer release has changed the disk under an older one: all is shown, each form says why it keeps nothing, no data is called broken @full', async ({
    laptop,
    host,
    release,
  }) => {
    const page = await laptop('luz');
    const luz = new Counselor(page, words.es);
    await luz.opensTheApp();
    await luz.startsASchool();
    // A page that is loaded again before everything was fetched is the host's to answer.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await luz.addsAStudentByHand('Noor', 'Haddad');
    await luz.goesTo('students');
    await page.getByRole('link', { name: 'Noor Haddad' }).first().click();
    await typesHalfAStrength(luz, 'Canta en el coro');
    await page.evaluate(newerReleaseOpensTheDisk);
    await expect(page.getByRole('alert').getByText(luz.t.status.whyNot.newer)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(luz.t.refusals.newerVersion())).toBeVisible();

    await page.reload();
    await luz.unlocks();
    await expect(page.getByRole('note')).toHaveText(luz.t.faults.newerVersion);
    await expect(page.getByText(luz.t.status.onlyRead)).toBeVisible();
    await expect(page.getByText('Noor Haddad').first()).toBeVisible();
    await expect(stillTyped(luz)).toHaveValue('Canta en el coro');

    host.deploys(release('b'));
    await looksForARelease(page);
    await expect(page.getByText(luz.t.updates.waiting)).toBeVisible(fetching);
  });
});

/** Runs in the page, as the next release would when it first opens the disk. */
async function newerReleaseOpensTheDisk(): Promise<void> {
  const name = (await indexedDB.databases())
    .map((one) => one.name ?? '')
    .find((one) => one.startsWith('holdfast-'));
  await new Promise<void>((done) => {
    const opening = indexedDB.open(name ?? '', 20);
    opening.onupgradeneeded = () => opening.result.createObjectStore('attachments');
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}
