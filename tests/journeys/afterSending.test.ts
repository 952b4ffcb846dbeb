/** After a referral went out: picked from the directory, answered by the service, asked about, counted. */
import { field } from './support/person.ts';
import { expect, test } from './support/laptop.ts';
import { writesDownAConsent } from './support/services.ts';

const CARE = 'Sunrise Child Care';

test('a service is picked from the directory with its number, answers, is asked about, and is counted @full', async ({
  atWork,
}) => {
  test.setTimeout(90_000);
  const luz = await atWork('luz');
  const { page, t } = luz;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const { followUps: words } = t;
  await luz.goesTo('resources');
  await page.getByRole('button', { name: t.resources.addFirst }).click();
  await field(dialog, t.resources.name).fill(CARE);
  await dialog.getByRole('checkbox', { name: t.cases.domains.family }).check();
  await field(dialog, t.resources.phone).fill('555-0177');
  await dialog.getByRole('button', { name: t.common.add, exact: true }).click();
  await expect(page.getByRole('heading', { name: CARE })).toBeVisible();

  await luz.addsAStudentByHand('Diego', 'Ortiz');
  await luz.refers('Diego', 'Takes two brothers to school and misses first period.');
  await luz.acceptsTheReferral('Asked for help with the mornings.', '2a');
  await luz.opensTheCase();
  await luz.opensTheTab('services');
  await page.getByRole('button', { name: t.services.add }).click();
  await dialog.getByRole('combobox').fill('sunr');
  await expect(dialog.getByRole('option')).toContainText(t.resources.capacities.unknown);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox')).toHaveValue(CARE);
  await field(dialog, t.services.reason).fill('care before school');
  await dialog.getByRole('checkbox', { name: t.consents.records.reason }).check();
  await dialog.getByRole('button', { name: t.services.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(main).toContainText(words.call('555-0177'));
  await writesDownAConsent(luz, CARE, ['reason']);
  await page.getByRole('button', { name: t.services.move }).click();
  await dialog.getByRole('radio', { name: t.services.status.sent, exact: true }).check();
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();

  const notes = async (act: string) => {
    await page.getByRole('button', { name: words.more(CARE) }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  await notes(words.returned);
  await dialog.getByRole('radio', { name: words.saids.started }).check();
  await dialog.getByRole('radio', { name: words.ways.phone }).locator('..').click();
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await expect(main).toContainText(t.services.status.started);

  await notes(words.ask);
  await dialog.getByRole('radio', { name: words.questions.helped }).locator('..').click();
  await dialog.getByRole('radio', { name: words.ofs.student }).locator('..').click();
  await dialog.getByRole('radio', { name: words.answers.partly }).locator('..').click();
  await field(dialog, words.words).fill('I am on time most days');
  await dialog.getByRole('button', { name: t.common.keep }).click();
  await expect(dialog).toBeHidden();
  await main.getByText(words.heard).click();
  await expect(main.getByText('I am on time most days')).toBeVisible();

  await luz.goesTo('resources');
  await main.getByRole('link', { name: words.gaps.open }).click();
  await expect(main.getByRole('row').filter({ hasText: CARE })).toContainText(words.gaps.said(0, 1, 0));
  await main.getByRole('row').filter({ hasText: CARE }).getByRole('button').first().click();
  await expect(main.getByText(words.gaps.rules.referred)).toBeVisible();
  await luz.goesTo('resources');
  await main.getByRole('link', { name: CARE }).click();
  await expect(main).toContainText(words.gaps.sum(1, 0));
});
