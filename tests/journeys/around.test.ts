import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/laptop.ts';

test('who is around: two taps for somebody the case knows, a name for anybody, a map and its table, on paper in Spanish @full', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.around;
  const findsNothing = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  };
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await page.getByRole('button', { name: t.students.addAdult, exact: true }).first().click();
  await page.getByLabel(t.students.adult).fill('Coach Inés');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Coach Inés').first()).toBeVisible();
  await luz.refers('Noor', 'Sits alone at lunch.');
  await luz.acceptsTheReferral('Asked for company.', '2a');
  await luz.opensTheCase();

  await luz.opensTheTab('around');
  await page.getByRole('button', { name: words.addKnown('Coach Inés') }).click();
  const map = page.getByRole('img', { name: words.map('Noor Haddad') });
  await expect(map).toContainText('Coach Inés');
  await expect(page.getByRole('button', { name: words.addKnown('Coach Inés') })).toBeHidden();

  await page.getByRole('button', { name: words.add }).click();
  await page.getByLabel(words.name).fill('Aunt Ana of the bakery on Lake Street');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ hasText: 'Aunt Ana' });
  await expect(row).toContainText(words.notSaid);
  await row.getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.strengths.strain }).locator('..').click();
  await dialog.getByRole('radio', { name: words.flows.goes }).locator('..').click();
  await dialog.getByRole('radio', { name: words.ofs.family }).locator('..').click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText(words.strengths.strain);
  await expect(row).toContainText(words.flows.goes);
  await expect(map).toHaveAccessibleDescription(new RegExp(`Aunt Ana.*${words.strengths.strain}`));
  await findsNothing();

  await page.setViewportSize({ width: 320, height: 900 });
  const letters = await map.locator('text').first().boundingBox();
  expect(letters?.height ?? 0, 'as large as can be read').toBeGreaterThan(13);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await findsNothing();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const strain = map.locator('path.strain');
  await expect(strain).toHaveAttribute('d', /(L[^L]+){6}/);
  const drawn = await strain.evaluate((path) => [
    getComputedStyle(path).stroke,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(drawn[0]).not.toBe(drawn[1]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('link', { name: words.sheet.open, exact: true }).click();
  await page.getByRole('radio', { name: 'Español' }).locator('..').click();
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('Quién está cerca de Noor Haddad');
  await expect(sheet).toContainText('Tensa');
  await findsNothing();
  await page.getByRole('button', { name: t.plan.sheet.print }).click();
  await dialog.getByLabel(t.plan.sheet.recipient).fill('Noor');
  await dialog.getByLabel(t.plan.sheet.purpose).fill('to look at together');
  await page.evaluate(() => (window.print = () => undefined));
  await dialog.getByRole('button', { name: t.plan.sheet.print }).click();
  await expect(dialog).toBeHidden();
  const pages = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type ?\/Page\b/g);
  expect(pages).toHaveLength(1);

  await page.getByRole('link', { name: words.back }).click();
  await row.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: words.end }).click();
  await expect(row).toBeHidden();
  await luz.opensTheTab('history');
  await expect(page.getByRole('main')).toContainText(t.decisions.endTie);
});
