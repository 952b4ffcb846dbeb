/** What stands around the work: keys, help, filters of one's own, names that give way, room on the disk. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

async function findsNothing(page: Page, where: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** All that can be read or heard; what stands in fields shows as dots. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...spoken].join('\n');
  });

test('a morning by keys: help, a filter of one’s own, a contact taken back, and names that go when somebody walks by', async ({
  laptop,
}) => {
  test.setTimeout(180_000);
  const page = await laptop('luz');
  const luz = new Counselor(page);
  const { t } = luz;
  const keys = page.keyboard;
  const dialog = page.getByRole('dialog');
  await luz.opensTheApp();
  await page.getByRole('link', { name: t.help.wrong }).click();
  await expect(page.getByRole('heading', { name: t.help.wrong })).toBeVisible();
  await page.getByRole('link', { name: t.help.toDoor }).click();
  await luz.startsASchool();
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Noor Haddad sits alone at lunch.');
  await luz.acceptsTheReferral('Noor asked for somebody to talk to.');

  await test.step('every key does what the list says', async () => {
    await keys.press('Shift+?');
    await expect(dialog.getByRole('row', { name: t.keys.does.log })).toBeVisible();
    await findsNothing(page, 'keys');
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
    for (const key of ['/', 'Control+k']) {
      await keys.press(key);
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await keys.press('Escape');
    }
    for (let round = 0; round < 3; round++) {
      await Promise.all([keys.press('/'), keys.press('Escape'), keys.press('Control+k')]);
      await expect(dialog.getByRole('combobox'), 'a hand that is quicker than the dialog').toBeFocused({
        timeout: 3000,
      });
      await keys.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await keys.press('g');
    await expect(page.locator('nav kbd', { hasText: t.keys.go.cases }).first()).toBeVisible();
    await keys.press(t.keys.go.cases);
    await luz.seesThePlace('cases');
    await expect(page.getByRole('main').getByRole('link', { name: 'Noor Haddad' })).toBeVisible();
    await keys.press('n');
    await expect(page.getByRole('main').getByRole('link', { name: 'Noor Haddad' })).toBeFocused();
    await keys.press('Enter');
    await keys.press('l');
    await keys.press('Escape');
    await luz.logsAContact('Good talk.');
    await keys.press('u');
    await expect(page.getByText(t.decisions.undoDecision)).toBeVisible();
    await keys.press('r');
    await expect(page.getByText(t.referrals.emergency.title)).toBeVisible();
    await page.getByLabel(t.referrals.seen).fill('');
    await keys.type('hugs nobody');
    await expect(page.getByLabel(t.referrals.seen)).toHaveValue('hugs nobody');
    await keys.press('Control+Enter');
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  });

  await test.step('help of each place stands in the same corner', async () => {
    const corners = new Set<string>();
    for (const place of ['today', 'cases', 'settings', 'review'] as const) {
      await luz.goesTo(place);
      const link = page.getByRole('link', { name: t.help.about(t.places[place].name) });
      const box = await link.boundingBox();
      corners.add(`${box?.x} ${box?.y}`);
    }
    expect([...corners]).toHaveLength(1);
    await page.getByRole('link', { name: t.help.about(t.places.review.name) }).click();
    await expect(page.getByRole('heading', { name: t.help.never })).toBeVisible();
    await findsNothing(page, 'help');
  });

  await test.step('a filter keeps its name, its place and its silence', async () => {
    await luz.goesTo('cases');
    await page.getByLabel(t.views.tier).selectOption('2a');
    await page.getByRole('radio', { name: t.cases.asBoard }).locator('..').click();
    await page.getByRole('button', { name: t.views.keep }).click();
    await dialog.getByLabel(t.views.name).fill('Wednesday team');
    await keys.press('Enter');
    const chip = page.getByRole('button', { name: 'Wednesday team', exact: true });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: t.views.about('Wednesday team') }).click();
    await page.getByRole('menuitem', { name: t.views.begin, exact: true }).click();
    await findsNothing(page, 'cases with a filter');
    await luz.seesKept();
    await luz.locks();
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
    ).not.toMatch(/Wednesday|board/);
    await luz.unlocks();
    await luz.goesTo('cases');
    await expect(page.getByRole('radio', { name: t.cases.asBoard })).toBeChecked();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await page.getByLabel(t.views.tier).selectOption('');
    await keys.press('Control+k');
    await keys.type('wednesday');
    await keys.press('Enter');
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: t.views.about('Wednesday team') }).click();
    await page.getByRole('menuitem', { name: t.views.gone }).click();
    await expect(chip).toBeHidden();
    await page.getByRole('button', { name: t.common.undo, exact: true }).click();
    await expect(chip).toBeVisible();
  });

  await test.step('no name is left while names are hidden, on whatever page', async () => {
    await page.locator('main').focus();
    await keys.press('h');
    for (const place of ['today', 'students', 'cases', 'referrals'] as const) {
      await luz.goesTo(place);
      await expect(page.getByText(t.keys.names.hidden)).toBeVisible();
      await expect(page.getByRole('main').getByText('N. H.').first()).toBeVisible();
      expect(await everything(page), place).not.toMatch(/Noor|Haddad/);
    }
    await luz.goesTo('students');
    await page.getByRole('main').getByRole('link', { name: 'N. H.' }).click();
    await expect(page.getByRole('heading', { name: 'N. H.', exact: true })).toBeVisible();
    expect(await everything(page), 'a student').not.toMatch(/Noor|Haddad/);
    await page.getByRole('link', { name: /Case since/ }).click();
    await expect(page.getByText('N. asked for somebody to talk to.').first()).toBeVisible();
    expect(await everything(page), 'a case').not.toMatch(/Noor|Haddad/);
    await keys.press('/');
    await keys.type('noor');
    await expect(dialog.getByRole('option').first()).toContainText('N. H.');
    expect(await everything(page), 'the palette').not.toMatch(/Noor|Haddad/);
    await findsNothing(page, 'names hidden');
    await keys.press('Escape');
    await luz.addsAStudentByHand('Marcus', 'Bell');
    await expect(page.getByRole('heading', { name: 'M. B.', exact: true })).toBeVisible();
    await keys.press('Control+.');
    await expect(page.getByRole('heading', { name: 'Marcus Bell', exact: true })).toBeVisible();
    await luz.goesTo('students');
    await expect(page.getByText('Noor Haddad')).toBeVisible();
  });

  await test.step('whoever speaks to the computer switches the letters off', async () => {
    await luz.goesTo('settings');
    await page.getByLabel(t.keys.singles).uncheck();
    await page.locator('main').focus();
    await keys.press('h');
    await keys.press('g');
    await keys.press(t.keys.go.cases);
    await luz.seesThePlace('settings');
    await expect(page.getByText(t.keys.names.hidden)).toBeHidden();
  });

  await test.step('the settings say how much room there is and what takes it', async () => {
    await expect(page.getByRole('row', { name: t.room.records })).toBeVisible();
    await findsNothing(page, 'settings');
  });
});
