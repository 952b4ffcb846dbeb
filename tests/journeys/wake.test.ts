import type { Page } from '@playwright/test';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

declare global {
  interface Window {
    /** Moves the wall clock, as a sleep does; the clock that counts waking time stands still. */
    sleeps: (milliseconds: number) => void;
  }
}

/** Set up before the app is. */
function canSleep(): void {
  const wall = Date.now.bind(Date);
  let slept = 0;
  Date.now = () => wall() + slept;
  window.sleeps = (milliseconds) => (slept += milliseconds);
}

/**
 * What stands on the page when the first frame after waking is about to be painted. A headless browser is never hidden and
 * never freezes, so the waking is told to the page as a browser tells it.
 */
const firstFrameAfter = (page: Page, minutes: number): Promise<string> =>
  page.evaluate((milliseconds) => {
    window.sleeps(milliseconds);
    document.dispatchEvent(new Event('resume'));
    return new Promise<string>((done) => requestAnimationFrame(() => done(document.body.innerText)));
  }, minutes * 60_000);

test('lock on wake before the first paint: no name in the first frame nor in the tree that is read out; every tab is locked', async ({
  atWork,
}) => {
  const luz = await atWork('luz', (fresh) => fresh.context().addInitScript(canSleep));
  const { page } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.goesTo('students');
  const second = new Counselor(await page.context().newPage());
  await second.page.goto('./students');
  await expect(second.page.getByText('Noor Haddad').first()).toBeVisible();
  await page.bringToFront();
  const devtools = await page.context().newCDPSession(page);

  expect(await firstFrameAfter(page, 5)).toContain('Haddad');
  expect(await firstFrameAfter(page, 20)).not.toContain('Haddad');
  const tree = JSON.stringify(await devtools.send('Accessibility.getFullAXTree'));
  expect(tree).not.toContain('Haddad');
  await expect(second.page.getByLabel(second.t.door.passphrase.label).first()).toBeVisible();
  await expect(second.page.getByText('Haddad')).toHaveCount(0);

  // What this browser refused to promise is asked for again at the next unlocking, once somebody has allowed it.
  await luz.unlocks();
  await expect(page.getByText(luz.t.status.mayForget)).toBeVisible();
  await devtools.send('Browser.grantPermissions', {
    origin: new URL(page.url()).origin,
    permissions: ['durableStorage'],
  });
  await luz.locks();
  await luz.unlocks();
  await luz.goesTo('settings');
  await expect(page.getByText(luz.t.status.persistence.granted)).toBeVisible();
  await expect(page.getByText(luz.t.status.mayForget)).toHaveCount(0);

  // Somebody sets the clock back by two hours: nobody can say how long no one was here.
  expect(await firstFrameAfter(page, -120)).not.toContain('Haddad');
  await expect(page.getByLabel(luz.t.door.passphrase.label).first()).toBeVisible();

  // The next morning, Today is the new day.
  await luz.unlocks();
  await luz.goesTo('today');
  const former = await page.getByRole('heading', { level: 1 }).innerText();
  await firstFrameAfter(page, 24 * 60);
  await luz.unlocks();
  await luz.goesTo('today');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(former);
});

test('opened in a car park: it says that it meets nobody there, and looks again as soon as there is a network', async ({
  atWork,
  complaints,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  const { network } = t.laptops;
  const looksAtLaptops = async () => {
    await luz.goesTo('settings');
    await page.getByRole('link', { name: t.laptops.open }).click();
  };
  await looksAtLaptops();
  await page.getByRole('button', { name: network.site }).click();
  await expect(page.getByText(network.nobody)).toBeVisible();
  await luz.seesKept();

  await page.context().setOffline(true);
  await page.reload();
  await luz.unlocks();
  await looksAtLaptops();
  await expect(page.getByText(network.problem.unreachable)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(network.nobody)).toBeVisible();
  await expect(page.getByText(network.problem.unreachable)).toHaveCount(0);
  complaints.splice(0, complaints.length, ...complaints.filter((said) => !said.includes('ERR_INTERNET')));
});
