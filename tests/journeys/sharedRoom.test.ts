/** A laptop that several people use: what one leaves open, the next does not read, on the screen or in memory. */
import type { Page } from '@playwright/test';
import { canaryList, STEM } from '../support/thief/canaries.ts';
import { Counselor } from './support/counselor.ts';
import { heapOf } from './support/heap.ts';
import { expect, test } from './support/laptop.ts';

/** What a screen reader is told; asked of the browser, so that nothing of it stays behind in the page. */
async function spokenIn(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return JSON.stringify(nodes.filter(({ ignored }) => !ignored));
}

/** The stem alone is what this test has asked for. */
const names = (text: string): string[] => [...new Set(text.match(new RegExp(`${STEM}\\w+`, 'g')) ?? [])];

test('a shared laptop: covered while nobody looks, warned, locked, and then no name on the screen, in the address, in the clipboard or in memory', async ({
  laptop,
  atWork,
}) => {
  test.setTimeout(120_000);
  const luz = await atWork('luz');
  const { page } = luz;
  const { t } = luz;
  await luz.goesTo('settings');
  await page.getByLabel(t.settings.device.sharedRoom).check();
  await luz.choosesFilesToImport([
    { name: 'students.csv', mimeType: 'text/csv', buffer: Buffer.from(canaryList(0, 40)) },
  ]);
  await page.getByRole('button', { name: t.importing.goOn }).click();
  await luz.appliesTheImport();
  await luz.addsAStudentByHand(`${STEM}one`, `${STEM}two`);
  await luz.addsAStrength(`${STEM}three sings`);
  await luz.refers(STEM, `${STEM}four was late`);
  await luz.seesKept();
  await page.context().close();

  // Opened anew, so that no word which this test has typed is in the page.
  const next = new Counselor(await laptop('luz'));
  const { page: now } = next;
  await now.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await now.clock.install();
  await now.goto('./');
  await next.unlocks(luz.passphrase);
  await next.goesTo('students');
  await now.getByRole('main').getByRole('link', { name: STEM }).first().click();
  const text = () => now.evaluate(() => document.body.innerText);
  expect(names(await text()).length).toBeGreaterThan(1);

  await now.getByRole('button', { name: t.students.addWords }).click();
  await now.locator('main textarea').first().fill('half a word');
  await now.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  expect(names(await text())).toEqual([]);
  expect(names(await spokenIn(now))).toEqual([]);
  await expect(now.getByText(t.door.veil.why)).toBeVisible();
  await now.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await expect(now.getByText(t.door.veil.why)).toBeHidden();
  await expect(now.locator('main textarea').first()).toBeFocused();

  await now.getByRole('heading', { name: STEM }).first().selectText();
  await now.keyboard.press('Control+c');
  expect(await now.evaluate(() => navigator.clipboard.readText())).toContain(STEM);
  await now.clock.fastForward('03:05');
  await expect(now.getByRole('button', { name: t.door.lock.stay })).toBeVisible();
  await now.clock.fastForward('02:00');
  await expect(now.getByLabel(t.door.passphrase.label).first()).toBeVisible();
  expect(names(await now.content())).toEqual([]);
  expect(new URL(now.url()).pathname).toBe(new URL('./', now.url()).pathname);
  await expect.poll(() => now.evaluate(() => navigator.clipboard.readText())).toBe('');
  expect(names(await heapOf(now))).toEqual([]);
});
