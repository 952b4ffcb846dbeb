/** On the 18th birthday the rights pass: consents and the family's sheet follow on that day, without anybody's doing. */
import { expect, test } from './support/laptop.ts';

test('a student who turned 18 gives the consents and says whether the family has a sheet; the lead hears of it @full', async ({
  atWork,
}) => {
  test.setTimeout(60_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const dialog = page.getByRole('dialog');
  await luz.addsAStudentByHand('Noor', 'Haddad');
  await expect(page.getByText(t.rights.holds.parent(''))).toBeVisible();
  await luz.refers('Noor', 'Sits alone at lunch since October.');
  await luz.acceptsTheReferral('Asked for somebody to talk to.');
  await luz.opensTheCase();
  await luz.opensTheTab('services');
  await page.getByRole('button', { name: t.consents.add }).click();
  await dialog.getByRole('radio', { name: t.consents.givers.guardian }).check();
  await dialog.getByLabel(t.consents.giverName).fill('Carmen Ortiz');
  await dialog.getByLabel(t.consents.to).fill('Bay Clinic');
  await dialog.getByLabel(t.consents.purposeWords).fill('somebody to talk to');
  await dialog
    .getByRole('group', { name: t.consents.which })
    .getByRole('checkbox', { name: t.consents.records.identity })
    .check();
  await dialog.getByRole('radio', { name: t.consents.hows.paper }).check();
  await dialog.getByRole('button', { name: t.consents.keep }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: t.rights.toStudent }).click();
  await page.getByRole('button', { name: t.rights.eighteen }).click();
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await dialog.getByLabel(t.rights.eighteenField, { exact: true }).fill(today);
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t.rights.holds.student('Noor Haddad'))).toBeVisible();

  await luz.goesTo('today');
  await page.getByRole('link', { name: /holds the rights/ }).click();
  await expect(page.getByText(t.consents.rightsPassed)).toBeVisible();
  await page.getByRole('button', { name: t.consents.add }).click();
  await expect(dialog.getByRole('radio', { name: t.consents.givers.studentOf18 })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: t.consents.givers.guardian })).toHaveCount(0);
  await dialog.getByRole('button', { name: t.common.cancel }).click();

  await luz.opensTheTab('plan');
  await page.goto(page.url().replace(/plan$/, 'sheet'));
  await luz.unlocks();
  const paper = page.getByRole('article');
  await expect(paper).toBeVisible();
  await page.getByRole('radio', { name: t.plan.sheet.readers.family }).locator('..').click();
  await expect(paper).toHaveCount(0);
  await page.goto(page.url().replace(/sheet$/, 'message'));
  await luz.unlocks();
  await expect(page.getByText(t.rights.family.stays)).toBeVisible();
  await expect(page.getByRole('button', { name: t.messages.copy })).toHaveCount(0);
  await page.getByRole('radio', { name: t.rights.family.hows.inPerson }).locator('..').click();
  await page.getByRole('button', { name: t.rights.family.keep }).click();
  await expect(page.getByRole('button', { name: t.messages.copy })).toBeVisible();
  await page.goto(page.url().replace(/message$/, 'sheet'));
  await luz.unlocks();
  await page.getByRole('radio', { name: t.plan.sheet.readers.family }).locator('..').click();
  await expect(paper).toContainText('has agreed on');
});
