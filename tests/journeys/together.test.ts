/** One text, several writers: two windows of a laptop write one sentence, and each sees where the other is. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#lib/text/words.ts';
import type { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const t = en.together;
const textOf = (page: Page) => page.getByRole('textbox', { name: t.plan });

/** A case with its plan on the screen. */
async function withAPlan(luz: Counselor): Promise<Page> {
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await expect(textOf(luz.page)).toBeVisible();
  return luz.page;
}

test('both write one sentence: each letter of both windows stands, each sees the other, and undo takes back one’s own', async ({
  atWork,
}) => {
  test.setTimeout(120_000);
  const luz = await atWork('luz');
  const one = await withAPlan(luz);
  await textOf(one).click();
  await one.keyboard.type('Noor sings.');
  await luz.seesKept();

  const two = await one.context().newPage();
  await two.goto(one.url());
  await expect(textOf(two)).toHaveText('Noor sings.');
  await textOf(two).click();
  await two.keyboard.press('Control+End');
  await textOf(one).click();
  await one.keyboard.press('Control+Home');
  for (let press = 0; press < 4; press += 1) await one.keyboard.press('ArrowRight');

  // Letter by letter in turn, as two people who talk while they write.
  const [mine, hers] = [' often', ' We ask the choir.'];
  for (let at = 0; at < hers.length; at += 1) {
    const letter = mine[at];
    if (letter) await one.keyboard.type(letter);
    await two.keyboard.type(hers[at] ?? '');
  }
  for (const page of [one, two])
    await expect(textOf(page)).toContainText('Noor often sings. We ask the choir.');
  for (const page of [one, two])
    await expect(page.locator('.colleague')).toHaveAttribute('data-name', 'Luz Duarte');
  await expect(two.getByText(t.alsoHere('Luz Duarte'))).toBeVisible();

  await one.keyboard.press('Control+z');
  for (const page of [one, two]) await expect(textOf(page)).toContainText('We ask the choir.');
  await expect(textOf(two)).not.toContainText('often');
  // Whoever goes elsewhere says so.
  await two.getByRole('link', { name: en.cases.tabs.history }).click();
  await expect(one.locator('.colleague')).toHaveCount(0);

  await luz.opensTheTab('history');
  await expect(one.getByText(en.decisions.writeInPlan)).toHaveCount(2);
  await luz.locks();
  await luz.unlocks();
  await luz.goesTo('cases');
  await one.getByRole('main').getByRole('link', { name: 'Noor Haddad' }).first().click();
  await luz.opensTheTab('plan');
  await expect(textOf(one)).toContainText('Noor sings. We ask the choir.');
});

test('keyboard alone: in by Tab, bold, a list and a heading, undo, and out by Tab; axe finds nothing; a paste brings no program', async ({
  atWork,
  complaints,
}) => {
  test.setTimeout(120_000);
  const luz = await atWork('luz');
  const page = await withAPlan(luz);
  await page.getByRole('button', { name: t.acts.redo }).focus();
  await page.keyboard.press('Tab');
  await expect(textOf(page)).toBeFocused();
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'false');
  expect(await textOf(page).evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');

  await page.keyboard.type('# What helps');
  await page.keyboard.press('Enter');
  await page.keyboard.type('She ');
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('button', { name: t.acts.strong })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('sings');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- choir');
  await page.keyboard.press('Enter');
  await page.keyboard.type('lunch');
  await expect(textOf(page).getByRole('heading', { name: 'What helps' })).toBeVisible();
  await expect(textOf(page).locator('strong')).toHaveText('sings');
  await expect(textOf(page).getByRole('listitem')).toHaveText(['choir', 'lunch']);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const data = new DataTransfer();
    const bad = '<p onclick="alert(1)">from <b>elsewhere</b> <a href="javascript:alert(1)">a link</a></p>';
    data.setData(
      'text/html',
      `${bad}<img src="x" onerror="document.title='run'"><script>document.title='run'</script>`,
    );
    data.setData('text/plain', 'from elsewhere');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textOf(page)).toContainText('from elsewhere');
  await expect(textOf(page).locator('strong')).toHaveText(['sings', 'elsewhere']);
  expect(await textOf(page).locator('a, img, script, [onclick], [style]').count()).toBe(0);
  expect(await page.title()).not.toContain('run');
  // The sanitizer reads the handlers before it drops them, and the policy says what it thinks of them.
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('inline event handler');

  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(textOf(page)).not.toBeFocused();

  // The text as it stands on the page of a closed case, and on no paper of this page.
  await luz.seesKept();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
