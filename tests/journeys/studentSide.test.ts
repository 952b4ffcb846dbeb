import { expect, test } from './support/laptop.ts';

test('student and adult read together what is written, the student answers a sentence, and a rating speaks the school’s words @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await luz.goesTo('settings');
  const health = t.cases.domains.health;
  await page.locator('#anchors').getByText(health, { exact: true }).click();
  await page.getByRole('button', { name: t.anchors.word(health) }).click();
  await dialog.getByLabel(t.anchors.level('2')).first().fill('Sleeps little, and says so');
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();

  await luz.addsAStudentByHand('Noor', 'Haddad');
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  await luz.addsANeed('morning care; walks with Noor Haddad');
  const sheet = main.locator('section').filter({ has: page.getByRole('heading', { name: health }) });
  await sheet.getByRole('button', { name: t.cases.rate }).click();
  await dialog.getByText('Sleeps little, and says so').click();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(sheet).toContainText('Sleeps little, and says so');

  await page.getByRole('link', { name: t.studentSide.open }).click();
  const read = page.getByRole('article');
  await expect(read).toContainText('Sleeps little, and says so');
  // Another student is not there to be read about.
  await expect(read).toContainText('walks with N. H.');
  await expect(read).not.toContainText('Noor');
  await page
    .getByRole('button', { name: /morning care/ })
    .first()
    .click();
  await dialog.getByRole('radio', { name: t.studentSide.hows.corrects }).check();
  await dialog.getByLabel(t.studentSide.text).fill('My aunt does the mornings now.');
  await dialog.getByRole('button', { name: t.studentSide.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(read).toContainText('My aunt does the mornings now.');
  await page.getByRole('button', { name: t.studentSide.read }).click();
  await expect(main).toContainText('Luz Duarte');

  await page.getByRole('link', { name: t.studentSide.back }).click();
  await expect(main).toContainText('My aunt does the mornings now.');
  await expect(main).toContainText('morning care; walks with Noor Haddad');
  await luz.opensTheTab('history');
  await expect(main).toContainText(t.decisions.replyToSentence);
});

test('words that a student would rather not share become a note for some, and the team learns no word of them', async ({
  atWork,
}) => {
  const luz = await atWork('luz');
  const { page, t } = luz;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('intake');
  await page.getByRole('button', { name: t.students.addWords }).click();
  await dialog.locator('textarea').fill('We sleep at my aunt’s.');
  await expect(dialog).toContainText(t.ownPage.readOut('Diego Ortiz', 'Luz Duarte'));
  // Without the student’s answer nothing is kept.
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toContainText(t.refusals.badChoice());
  await dialog.getByRole('radio', { name: t.ownPage.agreesNo }).check();
  await dialog.getByRole('button', { name: t.common.keep, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(main).not.toContainText('We sleep at my aunt’s.');
  await luz.opensTheTab('contacts');
  await page.getByText(t.restricted.show).click();
  await expect(main).toContainText('We sleep at my aunt’s.');
});
