import { expect, test } from './support/laptop.ts';
import { looksOnceAWeek, notesThisWeek } from './support/mentor.ts';
import { printsFor } from './support/teachers.ts';

test('one adult looks once a week: the good first, a number beside the one from which more help is due, on one page of paper @full', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('plan');
  await looksOnceAWeek(luz);
  await notesThisWeek(luz, 'sang at assembly', '3');
  await notesThisWeek(luz, 'ate with two others', '6');
  const weeks = page.getByRole('table', { name: t.mentor.title });
  await expect(weeks.getByRole('row').nth(1)).toContainText(t.mentor.asksForMore);
  await expect(weeks.getByRole('row').nth(2)).not.toContainText(t.mentor.asksForMore);

  await page.getByRole('main').getByRole('link', { name: t.mentor.sheet.open, exact: true }).click();
  const says = t.mentor.pictureOf(t.mentor.watched.late, '3 and 6');
  await expect(page.getByRole('img', { name: says })).toBeVisible();
  expect(await printsFor(luz, 'Coach Bell')).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('radio', { name: t.plan.sheet.languages.es }).locator('..').click();
  await page.getByRole('radio', { name: t.mentor.sheet.blank }).locator('..').click();
  await expect(page.getByRole('article')).toContainText('Llegadas tarde');
  expect(await printsFor(luz, 'Coach Bell')).toBe(1);

  // The school does more from another number on.
  await luz.goesTo('settings');
  await page.getByRole('button', { name: t.mentor.settings.change }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.mentor.watched.late).fill('7');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(page.locator('#mentor')).toContainText(t.mentor.cutOff(7));
});
