import { expect, test } from './support/laptop.ts';
import { field } from './support/person.ts';

test('a family is called in its language, past the one who must not be called, and the call is found again', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const words = t.family;
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('family');
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: words.change }).click();
  await field(dialog, words.beforeField).fill('Ask for Carmen first.');
  await field(dialog, words.spoken).fill('Spanish');
  await dialog.getByRole('checkbox', { name: words.interpreterYes }).check();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: words.add }).click();
  await field(dialog, words.name).fill('Luis Ortiz');
  await field(dialog, words.phone).fill('555 0102');
  await dialog.getByRole('checkbox', { name: words.doNotContact }).check();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.reasonNeeded());
  await field(dialog, words.why).fill('Court order, in the office.');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words.add }).click();
  await field(dialog, words.name).fill('Carmen Ortiz');
  await field(dialog, words.phone).fill('555 0101');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  // The number of whoever must not be called is nowhere to be pressed.
  await expect(page.locator('a[href^="tel:"]')).toHaveText(['555 0101']);
  const warning = page.getByRole('main').getByRole('note', { name: words.before });
  await expect(warning).toContainText('Ask for Carmen first.');
  await expect(warning).toContainText(words.notTo('Luis Ortiz'));

  // Three taps, and the interpreter is ticked.
  await page.getByRole('button', { name: words.logOne }).click();
  await expect(dialog.getByRole('note', { name: words.before })).toContainText(words.notTo('Luis Ortiz'));
  await expect(dialog.getByRole('checkbox', { name: words.interpreted })).toBeChecked();
  await dialog.getByRole('radio', { name: t.contacts.mediums.phone }).locator('..').click();
  await dialog.getByRole('button', { name: t.contacts.keep }).click();
  await expect(dialog).toBeHidden();
  const log = page.getByRole('list', { name: words.logLabel });
  await expect(log).toContainText(words.withInterpreter);

  await page.getByRole('button', { name: words.logOne }).click();
  await dialog.getByRole('radio', { name: t.contacts.mediums.phone }).locator('..').click();
  await dialog.locator('[name="whom"]').selectOption('Carmen Ortiz');
  await field(dialog, t.contacts.line).fill('The bus comes too late for both brothers.');
  await dialog.getByRole('button', { name: t.contacts.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(log.getByRole('listitem')).toHaveCount(2);
  await field(page, words.search).fill('brothers bus');
  await expect(log.getByRole('listitem')).toHaveCount(1);
  await field(page, words.search).fill('train');
  await expect(page.getByText(words.notFound)).toBeVisible();
  await field(page, words.search).fill('');
  await page.locator('[name="person"]').selectOption('Carmen Ortiz');
  await expect(log.getByRole('listitem')).toHaveCount(1);

  // What was spoken with the student is not of the family's log, and the warning stands on the student's page too.
  await luz.logsAContact('Sleeps better.');
  await page.locator('[name="person"]').selectOption('');
  await expect(log.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('link', { name: t.cases.toStudent }).click();
  await expect(page.getByRole('note', { name: words.before })).toContainText('Ask for Carmen first.');
});
